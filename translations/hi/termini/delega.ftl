### delega — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = किसी दूसरे को अधिकार देने का काग़ज़
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = वह काग़ज़ जिससे कोई दूसरा व्यक्ति आपका काम कर सकता है।
# it: firma; incarico; procura
keywords = दस्तख़त; अधिकार; मुख़्तारनामा
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = अपना नाम, दूसरे व्यक्ति का नाम और वह क्या कर सकता है, यह लिखें। दस्तख़त करें और दस्तावेज़ की फ़ोटोकॉपी लगाएँ।
# it: Leggi bene prima di firmare una delega.
p-mxz2t = delega पर दस्तख़त करने से पहले ध्यान से पढ़ें।
