### Fascicolo sanitario elettronico — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = ऑनलाइन स्वास्थ्य रिकॉर्ड
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
# term: vaccini → { -vaccino } = टीका
summary = इंटरनेट पर आपकी जाँचों, पर्चियों और टीकों का रिकॉर्ड।
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
keywords = FSE; जाँच; रिपोर्ट; पर्ची; वेबसाइट
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
p-f952d = आप क्षेत्र (Regione) की वेबसाइट [SPID या CIE][1] से खोलते हैं। आप डॉक्टर भी बदल सकते हैं।
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = आपकी जानकारी कौन देख सकता है, यह आप तय करते हैं।
