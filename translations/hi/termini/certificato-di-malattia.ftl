### certificato di malattia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = बीमारी का सर्टिफ़िकेट
# it: Il foglio del medico per stare a casa dal lavoro.
summary = डॉक्टर का काग़ज़, जिससे आप बीमारी में काम से छुट्टी लेते हैं।
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
keywords = ???
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-fhd9d = ???
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = ???
