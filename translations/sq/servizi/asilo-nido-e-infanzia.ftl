### Asilo nido e scuola dell'infanzia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = çerdhe
title = Çerdhja dhe kopshti
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = Ku t’i lini fëmijët nga 0 deri në 5 vjeç, dhe si të paguani më pak.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = çerdhe
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
keywords = çerdhe; kopsht; nido; asilo; bonus nido; fëmijë të vegjël; bebe
# it: un documento di un genitore
f-zigv2 = një dokument i njërit prind
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-ce5xz = { -codice-fiscale(case: "def") } i fëmijës
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaksinë
f-x9343 = certifikata e { -vaccino(case: "gen") }
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = çerdhe
f-mkn4v = një vend në { -asilo-nido } ose në kopsht
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = çerdhe
p-q8bfe = [Çerdhja (asilo nido)][1] është për fëmijët deri në 3 vjeç. **Kopshti** (scuola dell'infanzia) është nga 3 deri në 5 vjeç.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = Për të gjitha familjet. Asnjë prej të dyve nuk është i detyrueshëm, por ndihmojnë shumë për të mësuar italishten.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = çerdhe
p-3v2xq = **Çerdhja (nido):**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Pyesni në komunë (Comune) kur mund ta bëni kërkesën. Zakonisht është në pranverë.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-4qiqu = Kërkoni më parë [ISEE-n][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = Bëni kërkesën. Nëse vendet janë të pakta, ka një listë.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = vaksinë
l-kxwnq = Para se të hyjë fëmija, kontrolloni [vaksinat][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **Kopshti (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = Shkoni te sekretaria e shkollës. Zakonisht kërkesën e bëni në dimër.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = Nëse vini më vonë, pyesni nëse ka ende vend.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = çerdhe
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-vqccf = **Çerdhja (nido):** paguani çdo muaj. Me një ISEE të ulët paguani më pak. [INPS][1] jep edhe një ndihmë për { -asilo-nido(case: "acc") }, **bonus nido**.
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **Kopshti shtetëror (scuola dell'infanzia):** është falas. Zakonisht paguani mensën.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: patronato → { -patronato } = zyrë ndihme
p-ue362 = Për bonusin ruani të gjitha dëftesat e pagesës. Një [zyrë ndihme (patronato)][1] e bën kërkesën falas.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = vaksinë
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-3z85y = Fëmijët pa { -vaccino(case: "def") } e detyrueshme nuk mund të hyjnë. Nëse { -pediatra-di-libera-scelta(case: "def") } nuk mund t’i vaksinojë, sillni vërtetimin e tij.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = Nëse diçka shkon keq
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = çerdhe
p-prc75 = Nuk ka vend në { -asilo-nido }? Pyesni nëse komuna ka vende në çerdhe të tjera, edhe private. Pyesni edhe [shërbimet sociale][1].
