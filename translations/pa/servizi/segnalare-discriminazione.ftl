### Segnalare una discriminazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = ਵਿਤਕਰੇ ਦੀ ਸ਼ਿਕਾਇਤ ਕਰਨੀ
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = ਜੇ ਮੂਲ ਦੇਸ਼, ਧਰਮ ਜਾਂ ਚਮੜੀ ਦੇ ਰੰਗ ਕਰਕੇ ਤੁਹਾਡੇ ਨਾਲ ਮਾੜਾ ਵਰਤਾਓ ਹੁੰਦਾ ਹੈ।
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = ਨਸਲਵਾਦ; ਵਿਤਕਰਾ; UNAR; ਗਾਲ੍ਹਾਂ; ਘਰ ਨਹੀਂ ਦਿੰਦੇ; ਨਫ਼ਰਤ; ਪੱਗ
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = ਵੀਜ਼ਾ
f-cdtfi = ਸਬੂਤ: ਸੁਨੇਹੇ, ਫ਼ੋਟੋਆਂ, ਦੇਖਣ ਵਾਲਿਆਂ ਦੇ ਨਾਂ
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = ਸਲਾਹ ਅਤੇ ਦਫ਼ਤਰ ਦੀ ਕਾਰਵਾਈ
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = ਕਿਸੇ ਨਾਲ ਉਸ ਦੇ ਮੂਲ ਕਰਕੇ ਮਾੜਾ ਵਰਤਾਓ ਕਰਨਾ **ਮਨ੍ਹਾ** ਹੈ। ਇਟਲੀ ਵਿੱਚ ਇਸ ਲਈ ਇੱਕ ਦਫ਼ਤਰ ਹੈ: **UNAR**।

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-z2zua = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨਾਲ ਵਿਤਕਰਾ ਹੋਇਆ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨੇ ਹੁੰਦਾ ਦੇਖਿਆ। ਜਿਵੇਂ:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = ਵਿਦੇਸ਼ੀ ਹੋਣ ਕਰਕੇ ਤੁਹਾਨੂੰ ਘਰ ਕਿਰਾਏ ’ਤੇ ਨਹੀਂ ਦਿੰਦੇ
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = ਕੰਮ ’ਤੇ ਤੁਹਾਡੀ ਬੇਇੱਜ਼ਤੀ ਕਰਦੇ ਹਨ ਜਾਂ ਘੱਟ ਪੈਸੇ ਦਿੰਦੇ ਹਨ
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = ਕਿਸੇ ਦਫ਼ਤਰ ਜਾਂ ਦੁਕਾਨ ਵਿੱਚ ਤੁਹਾਨੂੰ ਅੰਦਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦੇ
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = ਧਰਮ ਕਰਕੇ ਤੁਹਾਨੂੰ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਦਿੰਦੇ

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = ਜੋ ਹੋਇਆ ਤੁਰੰਤ ਲਿਖ ਲਓ: ਦਿਨ, ਥਾਂ, ਸ਼ਬਦ, ਗਵਾਹ।
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = ਸੁਨੇਹੇ, ਇਸ਼ਤਿਹਾਰ ਅਤੇ ਫ਼ੋਟੋਆਂ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = ਵੈੱਬਸਾਈਟ { $web } ਤੋਂ ਸ਼ਿਕਾਇਤ ਭੇਜੋ। ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੈ।
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = ਤੁਸੀਂ ਕਹਿ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡਾ ਨਾਂ ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸਿਆ ਜਾਵੇ।
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = ਨੁਕਸਾਨ ਦੇ ਪੈਸੇ ਲੈਣ ਲਈ ਜੱਜ ਕੋਲ ਜਾਣਾ ਪੈਂਦਾ ਹੈ। [ਵਕੀਲ][1] ਤੋਂ ਪੁੱਛੋ।

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = ਦਫ਼ਤਰ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ, ਸਲਾਹ ਦਿੰਦਾ ਹੈ ਅਤੇ ਵਿਤਕਰਾ ਕਰਨ ਵਾਲੇ ਨੂੰ ਲਿਖ ਸਕਦਾ ਹੈ।

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
p-w4pni = ਜੇ ਤੁਹਾਨੂੰ ਧਮਕੀ ਦਿੱਤੀ ਜਾਂ ਕੁੱਟਿਆ, ਤਾਂ ਇਹ ਜੁਰਮ ਹੈ: [ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ ਕਰੋ][1]। ਖ਼ਤਰੇ ਵੇਲੇ [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][2] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-uzfaw = ਬਹੁਤਾ ਸਮਾਂ ਨਾ ਲੰਘਣ ਦਿਓ। [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਜਾਂ ਕਿਸੇ ਸੰਗਠਨ ਤੋਂ ਵੀ ਮਦਦ ਮੰਗੋ।
