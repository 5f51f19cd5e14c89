### comunicazione di ospitalità — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = aviso de hospedaje
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = La hoja con la que quien hospeda a una persona extranjera avisa a la policía.
# it: cessione di fabbricato; ospite; 48 ore
keywords = cessione di fabbricato; huésped; 48 horas
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = La hace quien hospeda, en un máximo de 48 horas. Lea [cómo se hace][1].
