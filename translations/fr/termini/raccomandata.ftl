### raccomandata — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = lettre recommandée
# it: Una lettera importante: il postino chiede la tua firma.
summary = Une lettre importante : le facteur demande votre signature.
# it: lettera; posta; avviso di giacenza
keywords = lettre; poste; avis de passage; recommandé
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Si vous n’êtes pas chez vous, vous trouvez un avis. Allez la prendre **tout de suite** à la poste.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = Pour la loi, elle vaut souvent même si vous ne la retirez pas.
