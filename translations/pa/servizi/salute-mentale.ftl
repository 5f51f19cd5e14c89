### Stai male dentro: aiuto per la mente — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = ਮਨ ਦੁਖੀ ਹੈ: ਮਾਨਸਿਕ ਸਿਹਤ ਲਈ ਮਦਦ
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = ਘਬਰਾਹਟ, ਉਦਾਸੀ, ਡਰ ਜਾਂ ਮਾੜੇ ਖ਼ਿਆਲਾਂ ਲਈ ਕਿਸ ਤੋਂ ਮਦਦ ਮੰਗਣੀ ਹੈ।
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = ਮਨੋਵਿਗਿਆਨੀ; ਦਿਮਾਗ਼ ਦਾ ਡਾਕਟਰ; ਡਿਪਰੈਸ਼ਨ; ਉਦਾਸੀ; ਘਬਰਾਹਟ; ਟੈਨਸ਼ਨ; ਸਦਮਾ; CPS; ਨੀਂਦ ਨਹੀਂ ਆਉਂਦੀ; ਖ਼ੁਦਕੁਸ਼ੀ; ਮਰਨ ਨੂੰ ਜੀਅ ਕਰਦਾ ਹੈ; ਖੁਦਕੁਸ਼ੀ; ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ; ਆਪਣੇ ਆਪ ਨੂੰ ਮਾਰਨਾ; ਆਤਮ ਹੱਤਿਆ; ਮਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ; ਮੈਂ ਮਰ ਜਾਣਾ; ਜਾਨ ਦੇ ਦੇਵਾਂਗਾ; ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ; ਜੀਣ ਨੂੰ ਜੀਅ ਨਹੀਂ ਕਰਦਾ; ਹੋਰ ਨਹੀਂ ਸਹਿ ਸਕਦਾ; ਆਵਾਜ਼ਾਂ ਸੁਣਦੀਆਂ ਹਨ; ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦੀ; ਪੈਨਿਕ ਅਟੈਕ; ਆਪਣੇ ਆਪ ਨੂੰ ਨੁਕਸਾਨ; ਹੋਰ ਨਹੀਂ ਸਹਿ ਸਕਦੀ
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-3tixa = ਸਿਹਤ ਕਾਰਡ ਜਾਂ STP ਕੋਡ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: ascolto e cure
f-bnu89 = ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਇਲਾਜ
# it: emergenza
f-yrx7n = ਐਮਰਜੈਂਸੀ
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = ਮਨ ਵੀ ਬਿਮਾਰ ਹੋ ਸਕਦਾ ਹੈ। ਮਦਦ ਮੰਗਣ ਵਿੱਚ ਕੋਈ ਸ਼ਰਮ **ਨਹੀਂ**।

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = ਉਹਨਾਂ ਲਈ ਜੋ ਬਹੁਤ ਉਦਾਸ ਹਨ, ਡਰਦੇ ਹਨ, ਸੌਂਦੇ ਨਹੀਂ, ਆਵਾਜ਼ਾਂ ਸੁਣਦੇ ਹਨ ਜਾਂ ਜਿਨ੍ਹਾਂ ਨਾਲ ਭਿਆਨਕ ਗੱਲਾਂ ਹੋਈਆਂ। ਉਹਨਾਂ ਲਈ ਵੀ ਜੋ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨਾਲ ਰਹਿੰਦੇ ਹਨ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-8gif6 = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-viz8u = ਮਰਨ ਜਾਂ ਕਿਸੇ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਉਣ ਦੇ ਖ਼ਿਆਲ ਆਉਂਦੇ ਹਨ? ਤੁਰੰਤ { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ ਜਾਂ { -pronto-soccorso } (pronto soccorso) ਵਿੱਚ ਜਾਓ।
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
l-6mbg5 = [ਪਰਿਵਾਰਕ ਡਾਕਟਰ][1] ਨਾਲ ਗੱਲ ਕਰੋ। ਦੱਸੋ ਕਿ ਤੁਹਾਡਾ ਕੀ ਹਾਲ ਹੈ ਅਤੇ ਕਦੋਂ ਤੋਂ।
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = ਬਾਲਗਾਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ ਦਾ ਕੇਂਦਰ
l-bg7vj = ਡਾਕਟਰ ਤੁਹਾਨੂੰ [ਮਾਨਸਿਕ ਸਿਹਤ ਦੇ ਕੇਂਦਰ (centro psico-sociale)][1] ਜਾਂ ਮਨੋਵਿਗਿਆਨੀ ਕੋਲ ਭੇਜ ਸਕਦਾ ਹੈ।
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = ਜੇ ਇਤਾਲਵੀ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਔਖੀ ਹੈ, ਤਾਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮੰਗੋ।
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਜਾਓ, ਭਾਵੇਂ ਥੋੜ੍ਹਾ ਠੀਕ ਲੱਗੇ।
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-awigu = ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ **ਬੱਚਿਆਂ ਦੀ ਮਾਨਸਿਕ ਸਿਹਤ ਸੇਵਾ (neuropsichiatria infantile)** ਹੈ। ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਜਾਂ ਸਕੂਲ ਉੱਥੇ ਭੇਜਦਾ ਹੈ।

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = ਗੱਲ ਸੁਣਨਾ, ਇਲਾਜ, ਲੋੜ ਹੋਵੇ ਤਾਂ ਦਵਾਈਆਂ। ਇਲਾਜ ਆਮ ਤੌਰ ’ਤੇ ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਨਾਲ ਹੁੰਦਾ ਹੈ: ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
l-pcvbc = ਔਰਤ [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1] ਵੀ ਜਾ ਸਕਦੀ ਹੈ।
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = ਜਿਸ ਨੇ ਤਸੀਹੇ ਝੱਲੇ ਹਨ, ਜਾਂ ਸਫ਼ਰ ਵਿੱਚ ਹਿੰਸਾ ਝੱਲੀ ਹੈ, ਉਸ ਨੂੰ ਖ਼ਾਸ ਇਲਾਜ ਦਾ ਹੱਕ ਹੈ। ਡਾਕਟਰ ਜਾਂ ਵਕੀਲ ਨੂੰ ਦੱਸੋ।
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ਿਆਂ ਲਈ [ਨਸ਼ੇ ਵਾਲਾ ਪੰਨਾ][1] ਪੜ੍ਹੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
p-zsw8p = ਕੇਂਦਰ ਵਿੱਚ ਛੇਤੀ ਥਾਂ ਨਹੀਂ ਹੈ? ਡਾਕਟਰ ਕੋਲ ਵਾਪਸ ਜਾਓ ਅਤੇ ਕਹੋ ਕਿ ਪਰਚੀ ’ਤੇ ਜ਼ਰੂਰੀ (urgente) ਲਿਖੇ।
