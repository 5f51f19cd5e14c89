### domicilio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = العنوان الفعلي
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = محل الإقامة
summary = المكان الذي فيه أشياؤك وأعمالك، حتى لو لم يكن محل إقامتك المسجَّل.
# it: indirizzo; recapito
keywords = عنوان; عنوان المراسلة; سكن
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Puoi avere la [residenza][1] in un paese e il domicilio in un altro.
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# change: ~paese~ +comune+
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
p-4a37h = يمكن أن يكون [محل إقامتك (residenza)][1] في بلدة وعنوانك الفعلي في بلدة أخرى.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = عندما يطلب منك مكتب ما العنوان الفعلي (domicilio)، فاكتب أين يصلك البريد.
