### casellario giudiziale e carichi pendenti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = справки о судимости и уголовных делах
# it: I certificati che dicono se hai condanne o processi.
summary = Справки о том, есть ли у вас приговоры или судебные дела.
# it: certificato penale; tribunale; fedina penale
keywords = справка о несудимости; суд; судимость
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = Их выдаёт отдел суда, который называется Procura (прокуратура). Сначала спросите, для чего они: во многих случаях учреждение запрашивает их само.
