### bollettino postale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = formulario de pago postal
# it: Il foglio che usi per pagare alla posta.
summary = La hoja que usa para pagar en el correo.
# it: pagare; posta; tassa
keywords = pagar; correo; tasa
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-225sf = Escriba quién paga, a quién y cuánto. Guarde el recibo: prueba que pagó.
