### Lingua italiana — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Итальянский язык
# it: Dove imparare l'italiano.
summary = Где учить итальянский.
# it: italiano; corso; scuola; imparare
keywords = итальянский; курсы; школа; учить язык
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = государственная школа для взрослых
p-m62u2 = Итальянский можно выучить и взрослым. Начните со страницы о [курсах CPIA][1].
