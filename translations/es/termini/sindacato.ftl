### sindacato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = sindicato
# it: Un'associazione che difende i lavoratori.
summary = Una asociación que defiende a los trabajadores.
# it: diritti; lavoratori; vertenza
keywords = derechos; trabajadores; conflicto laboral; gremio
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = recibo de sueldo
p-g9i5v = Revisa el contrato y el { -busta-paga }. Le ayuda si no le pagan.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = Normalmente se afilia con una pequeña suma. Hay también sindicatos de inquilinos, para la vivienda.
