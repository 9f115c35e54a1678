/** What papers are named by whose name does not say where they are read, by place. */
const places: Record<string, string> = {
  山东: '大众日报|齐鲁晚报|半岛都市报',
  江苏: '新华日报|扬子晚报|现代快报',
  广东: '南方日报|羊城晚报|南方都市报|深圳特区报',
  上海: '解放日报|文汇报|新民晚报|新闻晨报|劳动报',
  河北: '燕赵',
  陕西: '三秦都市报|华商报',
  四川: '华西都市报',
  湖北: '楚天都市报|长江日报',
  湖南: '潇湘晨报|三湘都市报',
  河南: '大河报',
  浙江: '钱江晚报|都市快报',
  福建: '海峡都市报',
  安徽: '新安晚报',
  甘肃: '兰州晨报',
  贵州: '黔中早报',
  云南: '春城晚报',
  黑龙江: '生活报',
  吉林: '新文化报',
  香港: '大公报|明报|星岛日报|信报|经济日报（香港）|东方日报|南华早报|香江|维港|港岛|九龙',
  澳门: '濠江|濠镜|镜湖|华侨报',
  台湾: '自由时报|联合报|中国时报|工商时报|台[北湾中南]|高雄|宝岛',
  新加坡: '联合早报|新明日报|狮城|星洲(?!日报)|南洋(?!商报)',
  马来西亚: '星洲日报|南洋商报|光华日报|诗华日报|大马|马来|隆市|吉隆坡|槟城|柔佛|新山|马六甲|怡保|霹雳|雪兰莪|砂拉越|沙巴',
}

/** Whose 全省, 本港 or 本地 a paper's is: its place, where its name has none; empty where it is not known. */
export const placeOfPaper = (paper: string): string => Object.entries(places).find(([, names]) => new RegExp(names).test(paper))?.[0] ?? ''
