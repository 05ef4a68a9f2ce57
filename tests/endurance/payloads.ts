/** What is tried to be run; the browser reports its dialog, whoever opens it. */
const RUN = "alert(1)";

/** Words that become a script where markup is made of text, or a link that runs one. */
const ATTACKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<body onload=${RUN}>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<video><source onerror=${RUN}></video>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/a.css">`,
  `<style>@import "https://evil.example/a.css";</style>`,
  `<template><script>${RUN}</script></template>`,
  `[x](javascript:${RUN})`,
  `![x](javascript:${RUN})`,
  `[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[x](vbscript:${RUN})`,
  `<javascript:${RUN}>`,
];

/** How an attack is dressed to get past what looks for it. */
const DISGUISES: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `">${attack}`,
  (attack) => `'>${attack}`,
  (attack) => `</textarea></title></style></script>${attack}`,
  (attack) => `<!--><${attack}-->`,
  (attack) => attack.toUpperCase(),
  (attack) => attack.replace("javascript:", "jAvAsCrIpT:"),
  (attack) => attack.replace("javascript:", "java\tscript:"),
  (attack) => attack.replace("javascript:", "&#106;avascript:"),
  (attack) => attack.replace("javascript:", "javascript&colon;"),
  (attack) => attack.replace("javascript:", " \u0001javascript:"),
  (attack) => attack.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (attack) => attack.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e"),
  (attack) => attack.replaceAll("<", "\\u003c"),
  (attack) => attack.replaceAll(" ", "/"),
  (attack) => `# ${attack}`,
  (attack) => `- **${attack}**`,
  (attack) => `\`\`\`\n${attack}\n\`\`\``,
  (attack) => `> ${attack} [y][z]\n\n[z]: javascript:${RUN}`,
  (attack) => `{{constructor.constructor("${RUN}")()}} \${${RUN}} ${attack}`,
];

/** 500 texts of others that must stay texts. */
export const payloads: readonly string[] = ATTACKS.flatMap((attack) =>
  DISGUISES.map((disguise) => disguise(attack)),
);
