### asilo nido — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = ছোট শিশুদের নার্সারি
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = কয়েক মাস থেকে তিন বছর বয়সী শিশুদের জায়গা।
# it: nido; bambini piccoli; zero tre anni
keywords = নার্সারি; ডে কেয়ার; ছোট বাচ্চা; নিদো
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = এটি বাধ্যতামূলক নয় এবং সাধারণত টাকা দিতে হয়। পড়ুন [কীভাবে চাইবেন][1]।
