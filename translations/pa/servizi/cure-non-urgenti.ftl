### Medico di notte, la domenica e nei giorni di festa — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = ਰਾਤ, ਐਤਵਾਰ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਡਾਕਟਰ
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = ਜੇ ਤੁਸੀਂ ਬਿਮਾਰ ਹੋ ਅਤੇ ਤੁਹਾਡਾ ਡਾਕਟਰ ਨਹੀਂ ਹੈ, ਤਾਂ ਕੀ ਕਰਨਾ ਹੈ।
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = ਰਾਤ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਡਾਕਟਰ
keywords = ਰਾਤ ਦਾ ਡਾਕਟਰ; ਗੁਆਰਦੀਆ ਮੇਦਿਕਾ; 116117; ਰਾਤ; ਐਤਵਾਰ; ਬੁਖ਼ਾਰ
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
f-sduwg = ਸਿਹਤ ਕਾਰਡ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: un consiglio al telefono o una visita
f-u9pus = ਫ਼ੋਨ ’ਤੇ ਸਲਾਹ ਜਾਂ ਜਾਂਚ
# it: cure non urgenti
f-itu7r = ਗ਼ੈਰ-ਐਮਰਜੈਂਸੀ ਇਲਾਜ
# it: Dove il numero è attivo.
f-3388n = ਜਿੱਥੇ ਇਹ ਨੰਬਰ ਚਾਲੂ ਹੈ।
# it: emergenza
f-7qs6g = ਐਮਰਜੈਂਸੀ
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = ਰਾਤ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਡਾਕਟਰ
p-k6aee = ਜਦੋਂ ਡਾਕਟਰ ਦਾ ਕਲੀਨਿਕ ਬੰਦ ਹੋਵੇ, ਤਾਂ [ਰਾਤ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਡਾਕਟਰ (guardia medica)][1] ਹੁੰਦਾ ਹੈ। ਇਹ ਉਹਨਾਂ ਤਕਲੀਫ਼ਾਂ ਲਈ ਹੈ ਜੋ ਉਡੀਕ ਨਹੀਂ ਕਰ ਸਕਦੀਆਂ, ਪਰ ਗੰਭੀਰ ਨਹੀਂ ਹਨ।

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = ਸਾਰਿਆਂ ਲਈ: ਰਾਤ ਨੂੰ, ਐਤਵਾਰ ਨੂੰ, ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ, ਅਤੇ ਇਹਨਾਂ ਤੋਂ ਪਹਿਲੇ ਦਿਨ (ਜਿਵੇਂ ਸ਼ਨੀਵਾਰ)।

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = ਛਾਤੀ ਵਿੱਚ ਤੇਜ਼ ਦਰਦ, ਸਾਹ ਲੈਣ ਵਿੱਚ ਔਖ, ਬਹੁਤ ਖ਼ੂਨ, ਕੋਈ ਵਿਅਕਤੀ ਜੋ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: ਤੁਰੰਤ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-3mgvi = ਜੇ ਨਵਾਂ ਜੰਮਿਆ ਬੱਚਾ 3 ਮਹੀਨਿਆਂ ਤੋਂ ਛੋਟਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਬੁਖ਼ਾਰ ਹੈ, ਤਾਂ ਉਸ ਨੂੰ ਤੁਰੰਤ [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਲੈ ਕੇ ਜਾਓ।
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = ਜਿੱਥੇ ਇਹ ਨੰਬਰ ਚਾਲੂ ਹੈ, { $phone-cure-non-urgenti } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = ਦੱਸੋ ਕਿ ਕੌਣ ਬਿਮਾਰ ਹੈ, ਉਮਰ ਕਿੰਨੀ ਹੈ ਅਤੇ ਕਿੰਨੇ ਚਿਰ ਤੋਂ।
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਦੱਸੋ ਕਿ ਉਹ ਕਿਹੜੀਆਂ ਦਵਾਈਆਂ ਲੈਂਦਾ ਹੈ।
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = ਡਾਕਟਰ ਤੁਹਾਨੂੰ ਸਲਾਹ ਦਿੰਦਾ ਹੈ, ਕਲੀਨਿਕ ਬੁਲਾਉਂਦਾ ਹੈ ਜਾਂ ਘਰ ਆਉਂਦਾ ਹੈ।

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# term: certificato di malattia → { -certificato-di-malattia } = ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
p-frqgz = ਸਲਾਹ, ਜਾਂਚ, ਜ਼ਰੂਰੀ ਦਵਾਈ ਦੀ ਪਰਚੀ ਜਾਂ ਥੋੜ੍ਹੇ ਦਿਨਾਂ ਲਈ ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ।

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
p-i7vx3 = ਜਿਸ ਦਾ ਨਾਂ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਦਰਜ ਹੈ, ਉਸ ਦੇ ਆਮ ਤੌਰ ’ਤੇ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। ਜੇ ਨਾਂ ਦਰਜ ਨਹੀਂ, ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ?** ਆਪਣੀ ਭਾਸ਼ਾ ਤੁਰੰਤ ਦੱਸੋ। ਜੇ ਹੋ ਸਕੇ, ਤਾਂ ਅਨੁਵਾਦ ਕਰਨ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨਾਲ ਰਲ ਕੇ ਫ਼ੋਨ ਕਰੋ।
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = ਰਾਤ ਨੂੰ ਦਵਾਈ ਲਈ **ਡਿਊਟੀ ਵਾਲੀ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ (farmacia di turno)** ਲੱਭੋ: ਸੂਚੀ ਹਰ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਦੇ ਦਰਵਾਜ਼ੇ ’ਤੇ ਹੁੰਦੀ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ ਅਤੇ ਹਾਲਤ ਵਿਗੜ ਰਹੀ ਹੈ? { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-x85tq = { $phone-cure-non-urgenti } ’ਤੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ? ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਵਿੱਚ ਪੁੱਛੋ ਜਾਂ [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਜਾਓ।
