### Dipartimento per le pari opportunità — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = 机会平等部门（Dipartimento per le pari opportunità）
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = 推广反暴力和反跟踪骚扰热线的政府部门。
# it: pari opportunità; Governo; violenza
keywords = 机会平等; 政府; 暴力

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = 这是总理府的一个部门。它推广[反暴力和反跟踪骚扰热线][1]。
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = 如果您需要帮助，不要写信给这个部门。请拨打那个号码。
