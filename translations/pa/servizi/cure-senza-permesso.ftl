### Curarsi senza permesso di soggiorno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
title = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
summary = STP ਕੋਡ ਨਾਲ ਇਲਾਜ ਦਾ ਹੱਕ ਮਿਲਦਾ ਹੈ। ਸਿਰਫ਼ ਪਰਮਿਟ ਨਾ ਹੋਣ ਕਰਕੇ ਹਸਪਤਾਲ ਤੁਹਾਡੀ ਖ਼ਬਰ ਪੁਲਿਸ ਨੂੰ ਨਹੀਂ ਦਿੰਦਾ।
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
# term: eni → { -eni } = ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕਾਂ ਲਈ ਇਲਾਜ ਦਾ ਕੋਡ
keywords = STP; ENI; ਬਿਨਾਂ ਪੇਪਰ; ਪੇਪਰ ਨਹੀਂ; ਕੱਚੇ; ਬਿਨਾਂ ਪਰਮਿਟ; ਇਲਾਜ; ਕਲਾਂਦੇਸਤੀਨੋ
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-kmycq = STP ਕੋਡ, ਜਾਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕਾਂ ਲਈ ਇਲਾਜ
# it: il codice
f-dcatb = ਕੋਡ
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = ਸਿਹਤ **ਸਾਰਿਆਂ** ਦਾ ਹੱਕ ਹੈ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੀ ਇਲਾਜ ਕਰਵਾ ਸਕਦੇ ਹੋ।
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = ਸਿਰਫ਼ ਪਰਮਿਟ ਨਾ ਹੋਣ ਕਰਕੇ ਡਾਕਟਰ ਅਤੇ ਹਸਪਤਾਲ ਤੁਹਾਡੀ ਖ਼ਬਰ ਪੁਲਿਸ ਨੂੰ **ਨਹੀਂ** ਦੇ ਸਕਦੇ। ਸਿਰਫ਼ ਥੋੜ੍ਹੇ ਜਿਹੇ ਮਾਮਲੇ ਹਨ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਡਾਕਟਰ ਨੂੰ ਖ਼ਬਰ ਦੇਣੀ ਪੈਂਦੀ ਹੈ, ਜਿਵੇਂ ਇਤਾਲਵੀ ਨਾਗਰਿਕਾਂ ਲਈ ਵੀ ਹੁੰਦਾ ਹੈ।

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
l-kcmtv = ਜੋ ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ ਹੈ ਅਤੇ ਜਿਸ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ: ਉਹ [STP][1] ਕੋਡ ਮੰਗਦਾ ਹੈ।
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕਾਂ ਲਈ ਇਲਾਜ ਦਾ ਕੋਡ
l-39aau = ਜੋ ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ ਹੈ ਅਤੇ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਨਹੀਂ ਕਰਵਾ ਸਕਦਾ। ਕਈ ਖੇਤਰਾਂ ਵਿੱਚ ਉਸ ਨੂੰ [ENI][1] ਕੋਡ ਮਿਲਦਾ ਹੈ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਹਸਪਤਾਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਚਾਹੀਦਾ ਹੈ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-rrwhn = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
l-7zqfh = ਹਸਪਤਾਲ ਜਾਂ [ASST][1] ਦੇ ਦਫ਼ਤਰ ਜਾਓ। ਤੁਸੀਂ ਸਿਰਫ਼ ਕੋਡ ਲੈਣ ਲਈ ਵੀ ਜਾ ਸਕਦੇ ਹੋ।
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
l-bfhfi = ਨਾਂ, ਜਨਮ ਦੀ ਤਾਰੀਖ਼ ਅਤੇ ਦੇਸ਼ ਦੱਸੋ। ਪਾਸਪੋਰਟ ਲਿਜਾਣਾ ਲਾਜ਼ਮੀ ਨਹੀਂ।
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = ਜੇ ਪੈਸੇ ਦੇਣ ਜੋਗੇ ਨਹੀਂ ਹੋ, ਤਾਂ ਇੱਕ ਕਾਗ਼ਜ਼ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ।
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = ਕੋਡ ਮਿਲਦਾ ਹੈ। ਹਰ ਜਾਂਚ ਵੇਲੇ ਇਹ ਦਿਖਾਓ।

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = ਕੋਡ ਨਾਲ ਤੁਹਾਨੂੰ ਇਹਨਾਂ ਦਾ ਹੱਕ ਹੈ:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = ਐਮਰਜੈਂਸੀ ਇਲਾਜ
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = ਜ਼ਰੂਰੀ ਇਲਾਜ, ਭਾਵੇਂ ਲੰਮਾ ਚੱਲੇ
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = ਗਰਭ ਅਤੇ ਜਣੇਪੇ ਦੀ ਜਾਂਚ
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-ehrwj = ਟੀਕੇ
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = ਬੱਚਿਆਂ ਦਾ ਇਲਾਜ ਅਤੇ ਲਾਗ ਵਾਲੀਆਂ ਬਿਮਾਰੀਆਂ ਦਾ ਇਲਾਜ

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = ਕੋਡ ਪੂਰੀ ਇਟਲੀ ਵਿੱਚ 6 ਮਹੀਨੇ ਚੱਲਦਾ ਹੈ। ਫਿਰ ਉਸ ਨੂੰ ਰਿਨਿਊ ਕਰਨ ਲਈ ਕਹੋ।

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
p-hikj9 = ਕੋਡ ਮੁਫ਼ਤ ਹੈ। ਕੁਝ ਜਾਂਚਾਂ ਲਈ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket)][1] ਲੱਗ ਸਕਦੀ ਹੈ, ਜਿਵੇਂ ਇਤਾਲਵੀ ਲੋਕਾਂ ਨੂੰ ਲੱਗਦੀ ਹੈ। ਜੇ ਪੈਸੇ ਨਹੀਂ ਹਨ, ਤਾਂ ਦੱਸੋ।

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-mz7z7 = **ਨਾਬਾਲਗਾਂ** ਨੂੰ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ [ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ (pediatra)][1] ਦਾ ਹੱਕ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-464sy = ਕਾਊਂਟਰ ਵਾਲੇ ਤੁਹਾਨੂੰ ਮੋੜ ਦਿੰਦੇ ਹਨ? ਹਸਪਤਾਲ ਦੇ ਸੋਸ਼ਲ ਵਰਕਰ ਨਾਲ ਗੱਲ ਕਰਨ ਲਈ ਕਹੋ। ਕਿਸੇ ਸੰਗਠਨ ਜਾਂ [Mondinsieme][1] ਤੋਂ ਵੀ ਮਦਦ ਮੰਗੋ।
