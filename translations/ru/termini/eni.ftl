### ENI — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = медицинский код для незастрахованных граждан Европейского союза
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = Код для лечения, если вы гражданин Европейского союза и не можете зарегистрироваться.
# it: europeo; cure; codice; Romania
keywords = европеец; лечение; код; Румыния
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI значит «незарегистрированный европеец» (europeo non iscritto). Он для граждан Европейского союза без работы и без страховки.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-6b2ky = Не все области используют этот код. В Ломбардии спросите в [ASST][1]: срочное и необходимое лечение положено в любом случае.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Читайте, [как подать заявление][1].
