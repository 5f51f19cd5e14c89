### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: ਕਰੇਮੋਨਾ ਅਤੇ ਕਾਸਾਲਾਸਕੋ ਇਲਾਕੇ ਵਿੱਚ ਗੱਲਬਾਤ ਦੇ ਰਸਤੇ
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = ਇਲਾਕੇ ਦਾ ਪ੍ਰੋਜੈਕਟ: ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ, ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ ਅਤੇ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਾਣਕਾਰੀ।
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; ਵਿਚੋਲੇ; ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = ਇਹ [LAB’IMPACT][1] ਦਾ ਇਲਾਕਾਈ ਹਿੱਸਾ ਹੈ। ਇਸ ਦੀ ਅਗਵਾਈ [Azienda Sociale Cremonese][2] ਨੇ 15 ਸੰਸਥਾਵਾਂ ਨਾਲ ਕੀਤੀ।
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = ਪ੍ਰੋਜੈਕਟ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡ ਵਰਤਦਾ ਸੀ। ਖ਼ਬਰ ’ਤੇ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਅੱਜ ਕੀ ਬਾਕੀ ਹੈ।

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **ਇਤਾਲਵੀ।** ਬਾਲਗਾਂ ਲਈ ਕੋਰਸ, ਔਰਤਾਂ ਵੱਲ ਖ਼ਾਸ ਧਿਆਨ ਨਾਲ। ਬੱਚਿਆਂ ਲਈ ਕੋਰਸ ਅਤੇ ਗਰਮੀਆਂ ਵਿੱਚ ਹੋਮਵਰਕ ਵਿੱਚ ਮਦਦ।
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ।** ਕਰਮਚਾਰੀਆਂ ਅਤੇ ਵਿਚੋਲਿਆਂ ਲਈ ਕੋਰਸ, ਇੱਕੋ ਸੂਚੀ, ਕੰਮ ਅਤੇ ਪੈਸੇ ਦੇ ਸਾਂਝੇ ਨਿਯਮ।
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **ਜਾਣਕਾਰੀ।** ਸੇਵਾਵਾਂ ਅਤੇ ਪ੍ਰੋਜੈਕਟਾਂ ਬਾਰੇ ਜੋ ਹੈ ਉਸ ਨੂੰ ਇਕੱਠਾ ਕਰਨਾ, ਅਨੁਵਾਦ ਕਰਨਾ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਣਾ।
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **ਸੰਗਠਨ।** ਜੋ ਸੰਗਠਨ ਹਨ ਉਹਨਾਂ ਨੂੰ ਲੱਭਣਾ, ਮਦਦ ਕਰਨੀ ਅਤੇ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਸੰਗਠਨਾਂ ਨੂੰ ਮਜ਼ਬੂਤ ਕਰਨਾ।

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = ਜਦੋਂ ਖ਼ਬਰ ਨਿਕਲੀ, ਤਿੰਨ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਇਤਾਲਵੀ ਦੇ ਮਦਦਗਾਰ ਕੋਰਸ ਸ਼ੁਰੂ ਹੋ ਚੁੱਕੇ ਸਨ। ਵਿਚੋਲਿਆਂ ਲਈ ਕੋਰਸ ਵੀ ਸ਼ੁਰੂ ਹੋ ਚੁੱਕਾ ਸੀ।
