### busta paga — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = तनख़्वाह की पर्ची
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = हर महीने का काग़ज़, जिस पर तनख़्वाह, घंटे और टैक्स लिखे होते हैं।
# it: stipendio; cedolino; salario
keywords = तनख़्वाह; सैलरी; पगार; पर्ची
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-krgcy = मालिक को आपको यह देनी ही होती है। सब सँभालकर रखें।
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = परमिट, घर और पेंशन के लिए ये सबूत हैं।
