### ticket — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = इलाज की फ़ीस
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = डॉक्टर, जाँच या दवा के ख़र्च का वह हिस्सा जो आपको देना होता है।
# it: pagare; visita; esame; medicina
keywords = फ़ीस; डॉक्टर; जाँच; दवा
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
p-i56hy = बाक़ी पैसे सरकार देती है। कुछ लोग पैसे नहीं देते: उनके पास [इलाज की फ़ीस से छूट (esenzione)][1] होती है।
