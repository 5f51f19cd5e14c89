### Dichiarazione dei redditi (730) — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = déclaration de revenus
title = Déclaration de revenus (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = Le compte des impôts que l’on fait chaque année. Parfois, on vous rend de l’argent.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = déclaration de revenus
# term: caf → { -caf } = centre d’aide pour les impôts
# term: certificazione unica → { -certificazione-unica } = attestation annuelle de revenus
keywords = 730; impôts; IRPEF; remboursement; CAF; déclaration d’impôts; CU
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = attestation annuelle de revenus
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: inps → { -inps } = institut national de sécurité sociale
f-yu6qc = l’attestation annuelle de revenus (Certificazione Unica) de l’employeur ou de l’INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
f-hs3zj = les reçus des dépenses pour médecin, loyer, école et enfants
# it: la dichiarazione mandata
f-dyyjg = la déclaration envoyée
# it: Un CAF la prepara con te.
# term: caf → { -caf } = centre d’aide pour les impôts
f-5z8ke = Un centre d’aide pour les impôts (CAF) la prépare avec vous.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = déclaration de revenus
p-hph2s = Chaque année, vous faites le compte des impôts sur l’argent gagné. Utilisez la [déclaration de revenus (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = Vous devez la faire d’habitude si :
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = employeur
l-p77s9 = vous avez eu deux employeurs ou plus
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = employée de maison et aide à domicile
l-kceav = vous travaillez comme employée de maison ou aide à domicile (colf ou badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = institut national de sécurité sociale
l-5ex8d = vous avez aussi reçu de l’argent de l’INPS, en plus du salaire
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = Il est utile de la faire aussi si vous avez payé médecin, loyer, école ou si vous avez des enfants. Elle peut vous donner un **remboursement**.

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = attestation annuelle de revenus
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-vnum8 = Au printemps, demandez l’[attestation annuelle de revenus (Certificazione Unica)][1] à chaque employeur.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
l-78hhc = Rassemblez les reçus. Quand vous payez des médicaments ou des consultations, montrez la { -tessera-sanitaria }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = centre d’aide pour les impôts
l-rkf2e = Prenez rendez-vous dans un [centre d’aide pour les impôts (CAF)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = procuration
# term: caf → { -caf } = centre d’aide pour les impôts
l-c7gay = Signez une { -delega }. Le CAF prépare le compte avec vous.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-4d2z4 = Ou faites tout vous-même sur le site { $web }, avec [SPID ou CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = Faites-la une fois par an, d’habitude de mai à septembre.

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = centre d’aide pour les impôts
p-ngzi5 = Sur le site, c’est gratuit. Le CAF peut demander une petite somme : demandez avant.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = centre d’aide pour les impôts
p-mvnuc = Pour les membres de la famille qui vivent dans votre pays, vous pouvez parfois payer moins d’impôts. Il faut des documents traduits. Demandez au CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = Si quelque chose se passe mal
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = centre d’aide pour les impôts
p-fbrp8 = Vous avez reçu une lettre de l’Agenzia delle Entrate ? Ne la jetez pas. Apportez-la tout de suite au { -caf } : il y a peu de jours pour répondre.
