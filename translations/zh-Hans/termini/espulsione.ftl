### espulsione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = 驱逐令
# it: L'ordine di lasciare l'Italia.
summary = 让您离开意大利的命令。
# it: foglio di via; rimpatrio; decreto; diniego
keywords = 离境令; 遣返; 决定书; 拒绝
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = 写在一份您必须看懂的文件上。提出反对的期限**非常短**。
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = 未成年人
p-rzmui = 通常**不能**驱逐未成年人、孕妇和分娩后6个月以内的妇女、和意大利籍家人一起生活的人。您属于其中一种吗？马上告诉律师。
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = 当天就去找律师：律师可以[由国家付费][1]。
