### guardia medica — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = 值班医生
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = 夜间、星期日和节假日的医生。
# it: continuità assistenziale; notte; domenica; 116117
keywords = 夜间医生; 夜里; 星期天; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = 正式名称是**continuità assistenziale**。您的家庭医生不在、问题又不能等时用。
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = 请看[怎样打电话][1]。
