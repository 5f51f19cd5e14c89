### Nasce un figlio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = 孩子出生
# it: Che cosa fare prima e dopo il parto.
summary = 分娩前后要做什么。
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = 生孩子; 出生; 婴儿; 怀孕; 新生儿
# it: Fai le visite in gravidanza.
f-4w6g2 = 做孕期检查。
# it: Se lavori, chiedi la maternità.
f-a67z4 = 如果您有工作，申请产假。
# it: Registra la nascita entro 10 giorni.
f-rmrxq = 在10天之内登记出生。
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
f-u2iyp = 选儿科医生。
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = 疫苗
f-9g3vi = 按时打疫苗。
# it: Chiedi l'ISEE.
# term: isee → { -isee } = 家庭经济状况指标
f-s33kf = 申请ISEE。
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = 子女统一补贴
f-hpjxn = 申请子女统一补贴。
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = 托儿所
f-5ix9v = 早点考虑托儿所。
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = 没有居留，怀孕期间也有权看病。您的孩子也有权看医生。
