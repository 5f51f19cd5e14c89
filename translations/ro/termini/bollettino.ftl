### bollettino postale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = formular de plată la poștă
# it: Il foglio che usi per pagare alla posta.
summary = Hârtia pe care o folosiți ca să plătiți la poștă.
# it: pagare; posta; tassa
keywords = plată; poștă; taxă; mandat
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-225sf = Scrieți cine plătește, cui și cât. Păstrați chitanța: dovedește că ați plătit.
