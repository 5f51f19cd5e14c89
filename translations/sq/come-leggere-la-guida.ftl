### Come leggere questa guida — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Si ta lexoni këtë udhëzues
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = Nga vijnë informacionet, çfarë mungon dhe ku mund të pyesni.
# it: guida; fonti; errori; come funziona; informazioni
keywords = udhëzues; burime; gabime; si funksionon; informacione
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Ky udhëzues shpjegon shërbimet e zonës së Cremonës, Casalmaggiores dhe Cremës. Është në disa gjuhë.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = Nga vijnë informacionet
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = njoftim publik
p-hzej4 = Rregullat vijnë nga ligjet italiane. Informacionet për entet e zonës vijnë nga njoftime publike. Në fund të çdo faqeje gjeni burimin.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Disa njoftime janë të vjetra. Kur një projekt ka mbaruar, faqja e thotë.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Çfarë mungon
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Nuk shkruajmë adresë, orar ose çmim, nëse nuk e dimë. Në atë rast lexoni «Nuk e dimë» dhe emrin e zyrës ku mund të pyesni.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Zyra mund ta ketë shkruar në faqen e saj të internetit: shikoni aty. Zyrat publike italiane i gjeni edhe në faqen [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Ligjet ndryshojnë shpesh. Para se të paguani ose të firmosni, kërkoni konfirmim te zyra.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = Nga t’ia filloni
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = Ju ka ndodhur diçka e rëndësishme? Filloni nga [ngjarjet e jetës][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-keyyt = Keni marrë një letër me një fjalë të vështirë? Kërkojeni: për shembull [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Nuk dini kë të pyesni? Në Cremona shkoni te [Mondinsieme][1]. Në qytetet dhe fshatrat e tjera shkoni në [komunë (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Kush ju ndihmon personalisht
# it: Problema
c-ztsfq = Problemi
# it: Chi ti aiuta
c-5z9dm = Kush ju ndihmon
# it: Un modulo
c-vhwtb = Një formular
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
c-8uyfc = [Zyrë ndihme (patronato) ose zyrë për taksat (CAF)][1]
# it: Soldi, casa, famiglia
c-uj2er = Para, shtëpi, familje
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = punonjës social
c-kdjzc = [Punonjësi social (assistente sociale)][1]
# it: La lingua
c-fa9mh = Gjuha
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Ndërmjetësi (mediatore)][1]
# it: Una decisione ingiusta
c-te7ff = Një vendim i padrejtë
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Avokat i paguar nga Shteti][1]
# it: Un pericolo
c-hg4px = Një rrezik
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Numri i emergjencës][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Ky udhëzues jep informacione. Nuk zë vendin e avokatit ose të mjekut.
