/** How far a run is: stories done of all, in the stage it is in. */
export type Progress = { stage: 'reading' | 'writing' | 'done'; done: number; of: number }
