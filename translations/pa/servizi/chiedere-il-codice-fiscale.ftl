### Chiedere il codice fiscale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
title = ਟੈਕਸ ਕੋਡ ਬਣਵਾਉਣਾ
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = ਉਹ ਕੋਡ ਜੋ ਕੰਮ, ਘਰ, ਡਾਕਟਰ ਅਤੇ ਸਕੂਲ ਲਈ ਚਾਹੀਦਾ ਹੈ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
keywords = ਟੈਕਸ ਕੋਡ; ਕੋਦੀਚੇ ਫਿਸਕਾਲੇ; ਕੋਦੀਚੇ; ਟੈਕਸ; Agenzia delle Entrate; AA4/8 ਫ਼ਾਰਮ
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-kksqt = ਟੈਕਸ ਕੋਡ
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
p-wtdc2 = [ਟੈਕਸ ਕੋਡ (codice fiscale)][1] ਲਗਭਗ ਹਰ ਥਾਂ ਚਾਹੀਦਾ ਹੈ। ਇਸ ਨੂੰ ਸਭ ਤੋਂ ਪਹਿਲੇ ਕੰਮਾਂ ਵਿੱਚ ਬਣਵਾਓ।

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = ਉਹਨਾਂ ਸਾਰਿਆਂ ਲਈ ਜੋ ਇਟਲੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਜਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਕਿਸੇ ਇਤਾਲਵੀ ਦਫ਼ਤਰ ਨਾਲ ਕੰਮ ਹੈ।

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-f7z7a = ਪਹਿਲਾਂ ਦੇਖੋ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਇਹ ਪਹਿਲਾਂ ਹੀ ਹੈ ਜਾਂ ਨਹੀਂ। ਇਹ { -nulla-osta(case: "obl") }, ਪਰਮਿਟ ਜਾਂ ਰਸੀਦ ’ਤੇ ਲਿਖਿਆ ਹੋ ਸਕਦਾ ਹੈ।
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = ਜੇ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਦਫ਼ਤਰ ਲੱਭੋ। ਦੇਖੋ ਕਿ ਪਹਿਲਾਂ ਸਮਾਂ ਲੈਣਾ ਪੈਂਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = ਅਰਜ਼ੀ (AA4/8 ਫ਼ਾਰਮ) ਭਰੋ।
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-fencd = ਪਾਸਪੋਰਟ ਅਤੇ ਪਰਮਿਟ, ਜਾਂ ਵੀਜ਼ਾ, ਜਾਂ ਰਸੀਦ ਲੈ ਕੇ ਜਾਓ। ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਹੋ, ਤਾਂ ਆਪਣੇ ਦੇਸ਼ ਦਾ ਦਸਤਾਵੇਜ਼ ਕਾਫ਼ੀ ਹੈ।
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = ਦਫ਼ਤਰ ਤੁਹਾਨੂੰ ਕੋਡ ਵਾਲਾ ਕਾਗ਼ਜ਼ ਦਿੰਦਾ ਹੈ।

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
p-h69pb = ਤੁਹਾਡੇ ਟੈਕਸ ਕੋਡ ਵਾਲਾ ਕਾਗ਼ਜ਼। ਜੇ ਤੁਸੀਂ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਵਾਉਂਦੇ ਹੋ, ਤਾਂ ਇਹ [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][1] ’ਤੇ ਵੀ ਹੁੰਦਾ ਹੈ।

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ ਬੱਚੇ ਲਈ ਆਮ ਤੌਰ ’ਤੇ ਨਗਰਪਾਲਿਕਾ (Comune) ਇਸ ਦੀ ਅਰਜ਼ੀ ਦਿੰਦੀ ਹੈ, ਜਦੋਂ ਤੁਸੀਂ [ਜਨਮ ਦਰਜ ਕਰਵਾਉਂਦੇ ਹੋ][1]।
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-8w73z = ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਨੂੰ ਇਹ ਅਰਜ਼ੀ ਨਾਲ ਮਿਲਦਾ ਹੈ, ਆਮ ਤੌਰ ’ਤੇ Questura ਤੋਂ।
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
l-fv55z = ਜੋ ਕੰਮ ਜਾਂ ਪਰਿਵਾਰ ਲਈ ਆਉਂਦਾ ਹੈ, ਉਸ ਨੂੰ ਇਹ ਅਕਸਰ { -sportello-unico-immigrazione(case: "obl") } ਤੋਂ ਮਿਲਦਾ ਹੈ।
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = ਕੋਡ ਮੁਫ਼ਤ ਹੈ। ਜੋ ਇੰਟਰਨੈੱਟ ’ਤੇ ਕੋਡ ਬਣਾ ਕੇ ਦਿੰਦੇ ਹਨ, ਉਹਨਾਂ ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ: ਸਿਰਫ਼ Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ) ਦਾ ਕੋਡ ਹੀ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-4jhpj = ਨਾਂ ਜਾਂ ਤਾਰੀਖ਼ ਗ਼ਲਤ ਹੈ? ਪਾਸਪੋਰਟ ਲੈ ਕੇ ਦਫ਼ਤਰ ਵਾਪਸ ਜਾਓ ਅਤੇ ਠੀਕ ਕਰਨ ਲਈ ਕਹੋ। ਗ਼ਲਤੀ ਨਾਲ ਡਾਕਟਰ ਅਤੇ ਕੰਮ ਵਿੱਚ ਮੁਸ਼ਕਲ ਆਉਂਦੀ ਹੈ।
