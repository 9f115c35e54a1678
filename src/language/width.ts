/** Full-width digits, letters, ％ ． ： ， between digits and the like as half-width ones; every offset stays the same. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋－＄．～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
    .replace(/(?<=\d)：(?=\d)/g, ':')
    .replace(/\u00a0/g, ' ')
