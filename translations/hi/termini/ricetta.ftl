### ricetta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = डॉक्टर की पर्ची
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = डॉक्टर का काग़ज़, जिससे दवा, डॉक्टर को दिखाने का समय या जाँच मिलती है।
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = दवा; पर्ची; प्रिस्क्रिप्शन; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = इसे **impegnativa** भी कहते हैं। अक्सर डॉक्टर सिर्फ़ एक नंबर देता है या फ़ोन पर भेजता है।
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
p-7um7y = दवा की दुकान पर नंबर और [स्वास्थ्य कार्ड (tessera sanitaria)][1] दिखाएँ।
