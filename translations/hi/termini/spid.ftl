### SPID — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = ऑनलाइन पहचान
# it: Una password sicura per entrare nei siti degli uffici.
summary = एक सुरक्षित पासवर्ड, जिससे दफ़्तरों की वेबसाइटें खुलती हैं।
# it: identità digitale; password; entrare nei siti
keywords = डिजिटल पहचान; पासवर्ड; वेबसाइट खोलना
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID का मतलब है Sistema pubblico di identità digitale।
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = पढ़ें: [कैसे बनाएँ][1]। इसे किसी को न दें।
