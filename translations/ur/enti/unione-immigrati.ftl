### Unione Immigrati — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = 2012 میں یہ کریمونا میں Mondinsieme کے نیٹ ورک میں تھی۔
# it: immigrati; associazione di stranieri
keywords = مہاجر; غیر ملکیوں کی انجمن

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = یہ کریمونا کے دوسرے اداروں کے ساتھ [Mondinsieme کے نیٹ ورک][1] کا حصہ تھی۔
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = خبر 2012 کی ہے۔ ہمیں اس کا آج کا رابطہ معلوم نہیں ہے۔ [Mondinsieme][1] سے پوچھیں۔
