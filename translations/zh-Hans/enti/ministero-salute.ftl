### Ministero della Salute — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = 卫生部（Ministero della Salute）
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = 主管医疗卫生的部。有一条咨询电话。
# it: ministero; salute; 1500; informazioni sanitarie
keywords = 卫生部; 健康; 1500; 医疗咨询
# it: informazioni sulla salute
f-f9nwg = 健康咨询

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = 它制定意大利的医疗规定。拨打{ $phone }可以得到公共健康方面的信息。
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = 这个号码**不是**紧急电话，也不能预约看病。要看病，请看[健康][1]页面。
