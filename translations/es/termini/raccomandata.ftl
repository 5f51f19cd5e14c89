### raccomandata — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = carta certificada
# it: Una lettera importante: il postino chiede la tua firma.
summary = Una carta importante: el cartero pide su firma.
# it: lettera; posta; avviso di giacenza
keywords = carta; correo; aviso de correo
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Si no está en casa, encuentra un aviso. Vaya a recogerla **enseguida** al correo.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = Para la ley a menudo vale aunque no la recoja.
