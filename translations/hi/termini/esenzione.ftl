### esenzione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = इलाज की फ़ीस से छूट
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = इलाज की फ़ीस
summary = ticket (इलाज की फ़ीस) न देने का अधिकार।
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = इलाज की फ़ीस
keywords = पैसे न देना; फ़ीस माफ़; टिकट; छूट
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = आमदनी
p-y97sz = यह आमदनी, उम्र, बीमारी, गर्भावस्था या विकलांगता के कारण मिल सकती है।
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-57ziy = इसे [ASST][1] से माँगें। कुछ अपने आप आती हैं, कुछ की अंतिम तारीख़ होती है।
