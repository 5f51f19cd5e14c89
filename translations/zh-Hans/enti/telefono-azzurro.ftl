### Telefono Azzurro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = Telefono Azzurro（儿童热线）
# it: Un'associazione che ascolta bambini e ragazzi.
summary = 一个倾听儿童和青少年的协会。
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = 儿童热线; 孩子; 青少年; 倾听; 19696; telefono azzurro
# it: ascolto per ragazzi
f-m7zj5 = 青少年倾听热线

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = 拨打{ $phone }，有人倾听孩子、青少年和为他们担心的大人。电话免费。
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = 如果孩子有危险，请看[打哪个号码][1]。
