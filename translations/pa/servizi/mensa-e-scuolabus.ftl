### Mensa e autobus della scuola — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = ਸਕੂਲ ਦਾ ਖਾਣਾ ਅਤੇ ਬੱਸ
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = ਬੱਚਿਆਂ ਦਾ ਨਾਂ ਸਕੂਲ ਦੇ ਖਾਣੇ ਅਤੇ ਬੱਸ ਲਈ ਕਿਵੇਂ ਲਿਖਵਾਉਣਾ ਹੈ ਅਤੇ ਘੱਟ ਪੈਸੇ ਕਿਵੇਂ ਦੇਣੇ ਹਨ।
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = ਮੈਂਸਾ; ਸਕੂਲ ਬੱਸ; ਸਕੂਲ ਦਾ ਖਾਣਾ; ਸ਼ਾਕਾਹਾਰੀ; ਵੈਸ਼ਨੂੰ ਖਾਣਾ; ਬੱਸ; ਸਕੁਓਲਾਬੁਸ
# it: il certificato del medico, per una dieta di salute
f-pixfs = ਸਿਹਤ ਕਰਕੇ ਖ਼ਾਸ ਖਾਣੇ ਲਈ ਡਾਕਟਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: il posto alla mensa o sull'autobus
f-2rr89 = ਖਾਣੇ ਜਾਂ ਬੱਸ ਵਿੱਚ ਥਾਂ
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = Mensa ਸਕੂਲ ਵਿੱਚ ਦੁਪਹਿਰ ਦਾ ਖਾਣਾ ਹੈ। Scuolabus ਬੱਚਿਆਂ ਦੀ ਬੱਸ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਇਹਨਾਂ ਦਾ ਪ੍ਰਬੰਧ ਨਗਰਪਾਲਿਕਾ (Comune) ਕਰਦੀ ਹੈ।

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = ਸਕੂਲ ਜਾਣ ਵਾਲੇ ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ।

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = ਸਕੂਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਖਾਣਾ ਅਤੇ ਬੱਸ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਅਰਜ਼ੀ ਕਦੋਂ ਦੇ ਸਕਦੇ ਹੋ। ਅਕਸਰ ਗਰਮੀਆਂ ਤੋਂ ਪਹਿਲਾਂ।
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-t8ypk = ਜੇ [ISEE][1] ਘੱਟ ਹੈ, ਤਾਂ ਲੈ ਕੇ ਜਾਓ। ਘੱਟ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = ਦੱਸੋ ਕਿ ਤੁਹਾਡਾ ਬੱਚਾ ਕੀ **ਨਹੀਂ** ਖਾ ਸਕਦਾ।
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-97wc5 = ਜਿਵੇਂ ਨਗਰਪਾਲਿਕਾ ਕਹੇ, ਪੈਸੇ ਦਿਓ। ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **ਧਰਮ ਕਰਕੇ ਖ਼ਾਸ ਖਾਣਾ**, ਜਿਵੇਂ ਸੂਰ ਦੇ ਮੀਟ ਤੋਂ ਬਿਨਾਂ: ਅਰਜ਼ੀ ਵਿੱਚ ਲਿਖੋ।
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **ਐਲਰਜੀ ਜਾਂ ਬਿਮਾਰੀ:** ਡਾਕਟਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਲੈ ਕੇ ਜਾਓ।
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **ਸਾਲ ਦੇ ਵਿਚਕਾਰ ਆਏ ਹੋ?** ਤੁਰੰਤ ਪੁੱਛੋ: ਅਕਸਰ ਅਜੇ ਥਾਂ ਹੁੰਦੀ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-2bjqm = ਪੈਸੇ ਨਹੀਂ ਦੇ ਸਕਦੇ? ਬਹੁਤਾ ਬਕਾਇਆ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਨਗਰਪਾਲਿਕਾ ਨੂੰ ਦੱਸੋ। [ਸੋਸ਼ਲ ਵਰਕਰ][1] ਨਾਲ ਗੱਲ ਕਰੋ।
