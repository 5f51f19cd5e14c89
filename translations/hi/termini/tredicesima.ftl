### tredicesima — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = तेरहवीं तनख़्वाह
# it: Uno stipendio in più, di solito a dicembre.
summary = एक और तनख़्वाह, आम तौर पर दिसंबर में।
# it: dicembre; stipendio; mensilità
keywords = दिसंबर; तनख़्वाह; बोनस
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = अगर आपने साल का सिर्फ़ एक हिस्सा काम किया है, तो आपको इसका एक हिस्सा मिलता है।
