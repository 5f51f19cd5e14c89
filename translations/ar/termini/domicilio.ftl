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
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
p-4a37h = يمكن أن يكون [محل إقامتك (residenza)][1] في بلدة وعنوانك الفعلي في بلدة أخرى.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = عندما يطلب منك مكتب ما العنوان الفعلي (domicilio)، فاكتب أين يصلك البريد.
