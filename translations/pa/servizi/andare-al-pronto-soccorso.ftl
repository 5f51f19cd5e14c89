### Andare al pronto soccorso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
title = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਜਾਣਾ
# it: Quando andare, che cosa succede e perché si aspetta.
summary = ਕਦੋਂ ਜਾਣਾ ਹੈ, ਕੀ ਹੁੰਦਾ ਹੈ ਅਤੇ ਉਡੀਕ ਕਿਉਂ ਕਰਨੀ ਪੈਂਦੀ ਹੈ।
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = ਮਰੀਜ਼ਾਂ ਦੀ ਵਾਰੀ ਤੈਅ ਕਰਨਾ
keywords = ਹਸਪਤਾਲ; ਐਮਰਜੈਂਸੀ; ਪਰੋਂਤੋ ਸੋਕੋਰਸੋ; ਐਂਬੂਲੈਂਸ; ਹਾਦਸਾ; ਸੱਟ; ਖ਼ੂਨ ਵਗਦਾ ਹੈ; ਡਿੱਗ ਪਿਆ; ਸੜ ਗਿਆ; ਪਾਣੀ ਦੀ ਥੈਲੀ ਫਟ ਗਈ; ਬਾਂਹ ਟੁੱਟ ਗਈ; ਕੁੱਤੇ ਨੇ ਵੱਢਿਆ; ਮੈਨੂੰ ਕੁੱਤੇ ਨੇ ਵੱਢ ਲਿਆ; ਕੁੱਤਾ ਵੱਢ ਗਿਆ; ਕੁੱਤੇ ਨੇ ਕੱਟ ਲਿਆ; ਮੇਰੀ ਬਾਂਹ ਟੁੱਟ ਗਈ; ਲੱਤ ਟੁੱਟ ਗਈ; ਮੇਰੀ ਲੱਤ ਟੁੱਟ ਗਈ; ਹੱਡੀ ਟੁੱਟ ਗਈ; ਫਰੈਕਚਰ
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
f-5hnxg = ਸਿਹਤ ਕਾਰਡ ਜਾਂ ਕੋਈ ਪਛਾਣ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: la lista delle medicine che prendi
f-nqird = ਜੋ ਦਵਾਈਆਂ ਲੈਂਦੇ ਹੋ, ਉਹਨਾਂ ਦੀ ਸੂਚੀ
# it: una visita urgente
f-utg7d = ਤੁਰੰਤ ਜਾਂਚ
# it: emergenza
f-uw68t = ਐਮਰਜੈਂਸੀ
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-s2tq8 = [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਹਸਪਤਾਲ ਵਿੱਚ ਹੁੰਦੀ ਹੈ। ਇਹ ਗੰਭੀਰ ਅਤੇ ਅਚਾਨਕ ਹੋਈਆਂ ਤਕਲੀਫ਼ਾਂ ਲਈ ਹੈ।

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = ਸਾਰਿਆਂ ਲਈ। ਤੁਸੀਂ ਕਾਗ਼ਜ਼ਾਂ ਅਤੇ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਜਾ ਸਕਦੇ ਹੋ।
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = ਹਸਪਤਾਲ ਵਾਲੇ ਸਿਰਫ਼ ਪਰਮਿਟ ਨਾ ਹੋਣ ਕਰਕੇ ਤੁਹਾਡੀ ਖ਼ਬਰ ਪੁਲਿਸ ਨੂੰ **ਨਹੀਂ** ਦਿੰਦੇ। ਸਿਰਫ਼ ਥੋੜ੍ਹੇ ਜਿਹੇ ਮਾਮਲੇ ਹਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਡਾਕਟਰ ਨੂੰ ਖ਼ਬਰ ਦੇਣੀ ਪੈਂਦੀ ਹੈ, ਜਿਵੇਂ ਇਤਾਲਵੀ ਨਾਗਰਿਕਾਂ ਲਈ ਵੀ ਹੁੰਦਾ ਹੈ।

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = ਜੇ ਕੋਈ ਵਿਅਕਤੀ ਹਿੱਲ ਨਹੀਂ ਸਕਦਾ ਜਾਂ ਉਸ ਦੀ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ ਉਸ ਨੂੰ ਆਪ ਨਾ ਲੈ ਕੇ ਜਾਓ। { $phone } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-f66h6 = ਜੇ ਨਵਾਂ ਜੰਮਿਆ ਬੱਚਾ 3 ਮਹੀਨਿਆਂ ਤੋਂ ਛੋਟਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਬੁਖ਼ਾਰ ਹੈ, ਤਾਂ ਉਸ ਨੂੰ ਤੁਰੰਤ [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਲੈ ਕੇ ਜਾਓ।
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
l-hkufu = { -pronto-soccorso } ਦੇ ਦਰਵਾਜ਼ੇ ’ਤੇ ਜਾਓ।
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = ਦੱਸੋ ਕਿ ਕੀ ਤਕਲੀਫ਼ ਹੈ ਅਤੇ ਕਦੋਂ ਤੋਂ। ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ ਜਾਂ ਐਲਰਜੀ ਹੈ, ਤਾਂ ਦੱਸੋ।
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = ਮਰੀਜ਼ਾਂ ਦੀ ਵਾਰੀ ਤੈਅ ਕਰਨਾ
l-zg4wq = ਇੱਕ ਨਰਸ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਹਾਲਤ ਕਿੰਨੀ ਗੰਭੀਰ ਹੈ। ਇਸ ਨੂੰ [triage][1] ਕਹਿੰਦੇ ਹਨ।
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = ਉਡੀਕ ਕਰੋ। ਜਿਸ ਦੀ ਹਾਲਤ ਵੱਧ ਗੰਭੀਰ ਹੈ, ਉਸ ਦੀ ਵਾਰੀ ਪਹਿਲਾਂ ਆਉਂਦੀ ਹੈ, ਭਾਵੇਂ ਉਹ ਬਾਅਦ ਵਿੱਚ ਆਇਆ ਹੋਵੇ।
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = ਜੇ ਉਡੀਕ ਕਰਦਿਆਂ ਹਾਲਤ ਹੋਰ ਵਿਗੜੇ, ਤਾਂ ਤੁਰੰਤ ਦੱਸੋ।
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = ਬਾਹਰ ਜਾਣ ਵੇਲੇ ਤੁਹਾਨੂੰ ਇੱਕ ਕਾਗ਼ਜ਼ ਮਿਲਦਾ ਹੈ। ਉਹ ਆਪਣੇ ਡਾਕਟਰ ਕੋਲ ਲੈ ਕੇ ਜਾਓ।

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
p-473rz = ਗੰਭੀਰ ਮਾਮਲਿਆਂ ਵਿੱਚ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। ਜੇ ਤਕਲੀਫ਼ ਤੁਰੰਤ ਇਲਾਜ ਵਾਲੀ ਨਹੀਂ ਸੀ, ਤਾਂ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket)][1] ਦੇਣੀ ਪੈ ਸਕਦੀ ਹੈ।

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **ਹਿੰਸਾ।** ਨਰਸ ਨੂੰ ਕਹੋ: **ho subito violenza** (ਮੇਰੇ ਨਾਲ ਹਿੰਸਾ ਹੋਈ ਹੈ)। ਤੁਹਾਨੂੰ ਵੱਖਰੇ ਤੌਰ ’ਤੇ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਗੱਲ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ।
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **ਭਾਸ਼ਾ।** ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ ਜਾਂ ਫ਼ੋਨ ’ਤੇ ਦੁਭਾਸ਼ੀਆ ਮੰਗੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = ਬੁਖ਼ਾਰ, ਖੰਘ ਜਾਂ ਹਲਕੇ ਦਰਦ ਲਈ ਆਪਣੇ ਡਾਕਟਰ ਕੋਲ ਜਾਓ। ਜੇ ਡਾਕਟਰ ਨਹੀਂ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
