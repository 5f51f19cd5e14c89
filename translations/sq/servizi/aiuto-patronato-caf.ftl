### Aiuto gratis con le domande: patronato e CAF — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
title = Ndihmë falas me kërkesat: zyra e ndihmës (patronato) dhe zyra për taksat (CAF)
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: questura → { -questura } = drejtoria e policisë
summary = Zyra që plotësojnë për ju kërkesat për INPS, Questura dhe ente të tjera.
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: sindacato → { -sindacato } = sindikatë
keywords = patronat; kaf; plotësoj formular; kërkesë INPS; ndihmë falas; sindikatë; rregullim i dokumenteve; legalizim i qëndrimit; sanatoria; si të marr dokumente
# it: le lettere che hai ricevuto
f-35tt5 = letrat që keni marrë
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
f-e3h2k = kërkesa e dërguar dhe vërtetimi i saj
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = Nëse një formular është i vështirë, mos e bëni vetëm. Ka dy lloje zyrash që ju ndihmojnë.

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = sindikatë
p-9u7ze = Për të gjithë. Nuk keni nevojë të jeni anëtar i një { -sindacato(case: "dat") }.
# it: Ufficio
c-u5id7 = Zyra
# it: Che cosa fa
c-5rzst = Çfarë bën
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = zyrë ndihme
c-eujee = [Zyrë ndihme (patronato)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: inail → { -inail } = sigurimi për aksidentet në punë
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
c-r8emj = Kërkesa për INPS dhe INAIL, pension, papunësi, leje lindjeje, { -permesso-di-soggiorno }
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = zyrë ndihme për taksat
c-c4w4p = [Zyrë për taksat (CAF)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
c-af5cv = Taksa, 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = Shpesh janë në të njëjtën ndërtesë.

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = zyrë ndihme
l-inygd = Kërkoni në internet **patronato** (zyrë ndihme) dhe emrin e qytetit ose fshatit ku banoni. Ose pyesni në komunë (Comune).
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = Telefononi më parë. Pyesni cilat dokumente duhen dhe nëse duhet të paguani.
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = Merrni me vete të gjitha letrat, edhe ato që nuk i kuptoni.
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = autorizim me shkrim
l-wrspn = Lexojeni [autorizimin me shkrim (delega)][1] para se ta firmosni.
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-h5qj5 = Kërkoni gjithmonë **vërtetimin** (ricevuta) e kërkesës. Ruajeni.

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = zyrë ndihme
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: caf → { -caf } = zyrë ndihme për taksat
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
p-wtdjy = Kërkesat kryesore me { -patronato(case: "acc") } janë falas me ligj. Për disa të tjera mund t’ju duhet të paguani pak. ISEE te CAF është zakonisht falas. Për 730 shpesh paguani.
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = zyrë ndihme
p-mgnsr = Pyeteni çmimin më parë. Kujdes nga ata që kërkojnë para në rrugë ose në bar për të bërë kërkesat: nuk janë { -patronato }.

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = zyrë ndihme
p-c3upk = Disa zyra ndihme kanë punonjës që flasin gjuhë të tjera. Pyesni në telefon.

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = Nëse diçka shkon keq
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = zyrë ndihme
p-xvzcw = Nuk jeni të kënaqur? Zyrën e ndihmës (patronato) mund ta ndërroni kur të doni. Kërkoni t’jua kthejnë dokumentet.
