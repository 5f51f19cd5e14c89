### Unione Immigrati — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = 2012 में यह Cremona में Mondinsieme के नेटवर्क में था।
# it: immigrati; associazione di stranieri
keywords = प्रवासी; विदेशियों का संगठन

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = यह Cremona की दूसरी संस्थाओं के साथ [Mondinsieme के नेटवर्क][1] का हिस्सा था।
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = ख़बर 2012 की है। हमें इसका आज का फ़ोन या पता मालूम नहीं है। [Mondinsieme][1] से पूछें।
