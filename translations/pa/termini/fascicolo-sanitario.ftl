### Fascicolo sanitario elettronico — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: vaccini → { -vaccino } = ਟੀਕਾ
summary = ਤੁਹਾਡੇ ਟੈਸਟਾਂ, ਪਰਚੀਆਂ ਅਤੇ ਟੀਕਿਆਂ ਦਾ ਆਨਲਾਈਨ ਰਿਕਾਰਡ।
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
keywords = FSE; ਟੈਸਟ; ਰਿਪੋਰਟਾਂ; ਪਰਚੀਆਂ; ਵੈੱਬਸਾਈਟ
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
p-f952d = [SPID ਜਾਂ CIE][1] ਨਾਲ ਖੇਤਰ (Regione) ਦੀ ਵੈੱਬਸਾਈਟ ਵਿੱਚ ਜਾਂਦੇ ਹੋ। ਡਾਕਟਰ ਵੀ ਬਦਲ ਸਕਦੇ ਹੋ।
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।
