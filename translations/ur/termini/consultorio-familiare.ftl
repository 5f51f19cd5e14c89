### consultorio familiare — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = خواتین اور خاندان کی صحت کا مرکز
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = خواتین، جوڑوں، والدین اور نوجوانوں کے لیے سروس۔
# it: ginecologa; ostetrica; donne; contraccezione
keywords = لیڈی ڈاکٹر; دائی; خواتین; مانع حمل; حمل
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
p-5935g = وہاں لیڈی ڈاکٹر، دائی، ماہر نفسیات اور { -assistente-sociale } ہیں۔ [نسخے (ricetta)][1] کی ضرورت نہیں ہے۔
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = پڑھیں [وہاں کیسے جائیں][1]۔
