### accordo di integrazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = 融入协议
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = 和国家的协议：您学意大利语和规定，得到积分。
# it: punti; crediti; firma
keywords = 积分; 学分; 签字; 融入; 居留积分
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = 第一次入境、超过16岁的人要签。涉及期限至少一年的居留。
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = 上课和上学可以得到积分。保存所有证书。
