### Emergenze — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = आपात स्थिति
# it: Chi chiamare quando c'è un pericolo.
summary = ख़तरा हो तो किसे फ़ोन करें।
# it: pericolo; aiuto; ambulanza; polizia
keywords = ख़तरा; मदद; एम्बुलेंस; पुलिस; इमरजेंसी
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = अगर बड़ा ख़तरा है, तो तुरंत [आपात नंबर][1] पर फ़ोन करें।
