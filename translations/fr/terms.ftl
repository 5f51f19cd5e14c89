### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = accord d’intégration
    .search = accordo integrazione | acordo di integracione | contrat d’intégration | permis à points | crédits

# it: anagrafe
-anagrafe = registre des habitants
    .search = anagraf | anagraphe | anagrafi | mairie | bureau des résidents | population | service de la population

# it: asilo nido
-asilo-nido = crèche
    .search = asilo | nido | azilo nido | garderie | jardin d’enfants | nounou

# it: assegno di inclusione
-assegno-di-inclusione = allocation d’inclusion
    .search = ADI | asegno di incluzione | assegno inclusione | aide sociale | RSA | revenu minimum | reddito di cittadinanza

# it: assegno unico
-assegno-unico = allocation pour les enfants
    .search = asegno unico | assegno ounico | AUU | allocations familiales | argent des enfants | alloc

# it: assistente sociale
-assistente-sociale = assistante sociale
    .search = assistente social | asistente sociale | assistant social | services sociaux | aide sociale

# it: ASST
-asst = établissement public de santé
    .search = ASL | assl | azienda sanitaria | hôpital | bureau de la santé

# it: ATS
-ats = agence de protection de la santé
    .search = ASL | agence de santé | agenzia salute

# it: permesso per attesa occupazione
-attesa-occupazione = permis pour recherche d’emploi
    .search = attesa occupazione | atesa occupacione | permis chômage | permis après perte du travail | permis attente

# it: autocertificazione
-autocertificazione = déclaration sur l’honneur
    .search = auto certificazione | autocertificacione | attestation sur l’honneur | autocertification

# it: bando e avviso pubblico
-avviso-pubblico = appel public
    .search = bando | aviso publico | avviso | appel à candidatures | annonce | concours

# it: bolletta
-bolletta = facture
    .search = boletta | bolleta | bolette | facture d’électricité | facture de gaz | facture d’eau | courant

# it: bollettino postale
-bollettino = bulletin de versement postal
    .search = bolletino | boletino | bulletin de la poste | mandat | payer à la poste

# it: busta paga
-busta-paga = fiche de paie
    .search = bousta paga | bustapaga | busta | bulletin de paie | bulletin de salaire | fiche de paye

# it: CAF
-caf = centre d’aide pour les impôts
    .search = caff | caaf | kaf | bureau des impôts | aide impôts | centre fiscal

# it: canone
-canone-di-affitto = loyer
    .search = canone | afitto | affito | location | prix de la maison

# it: carta d'identità
-carta-di-identita = carte d’identité
    .search = carta didentita | carta identita | CIE | carte nationale | CNI | pièce d’identité

# it: Casa di comunità
-casa-di-comunita = centre de santé de proximité
    .search = casa di comunita | casa della comunita | dispensaire | maison de santé | poste de santé

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = casier judiciaire
    .search = casellario | caselario giudiziale | carichi pendenti | carriqui pendenti | certificato penale | extrait de casier | fedina penale

# it: centro antiviolenza
-centro-antiviolenza = centre contre la violence
    .search = centro anti violenza | CAV | foyer pour femmes | refuge | femmes battues | violence

# it: centro per l'impiego
-centro-per-l-impiego = centre pour l’emploi
    .search = centro impiego | centro per limpiego | CPI | pôle emploi | agence pour l’emploi | bureau du chômage | collocamento

# it: centro psico-sociale
-centro-psicosociale = centre de santé mentale
    .search = centro psicosociale | CPS | psychiatre | psychologue | dépression | hôpital psychiatrique

# it: certificato di malattia
-certificato-di-malattia = arrêt maladie
    .search = certificato malattia | certificato di malatia | malatia | certificat médical | arrêt de travail | congé maladie | mutua

# it: Certificazione Unica
-certificazione-unica = attestation annuelle de revenus
    .search = CU | CUD | certificacione unica | certificat de salaire | relevé annuel

# it: cittadinanza
-cittadinanza = nationalité
    .search = citadinanza | chitadinanza | tchittadinanza | citoyenneté | naturalisation | passeport italien | devenir italien

# it: codice fiscale
-codice-fiscale = code fiscal
    .search = codice fiscal | codiche fiscale | coditché fiscalé | CF | numéro fiscal | numéro d’impôt

# it: colf e badante
-colf-e-badante = employée de maison et aide à domicile
    .search = colf | badante | badanté | badant | femme de ménage | bonne | garde-malade | nounou | auxiliaire de vie

# it: Commissione territoriale
-commissione-territoriale = commission d’asile
    .search = comissione | commissione territoriale | comission | interview asile | entretien asile

# it: consolato e ambasciata
-consolato = consulat et ambassade
    .search = consolato | consulato | ambasciata | ambachata | ambassade | consulat

# it: consultorio familiare
-consultorio-familiare = centre de planning familial
    .search = consultorio | consoltorio | planning | gynécologue | sage-femme | maternité | contraception | PMI

# it: contratto di lavoro
-contratto-di-lavoro = contrat de travail
    .search = contratto | contrato di lavoro | contrat | CDI | CDD | embauche

# it: contratto di soggiorno
-contratto-di-soggiorno = contrat de séjour
    .search = contratto soggiorno | contrato di sojorno | contratto di sogiorno

# it: contributi
-contributi = cotisations sociales
    .search = contributi | contribouti | cotisation | retraite | contributi INPS

# it: CPIA
-cpia = école publique pour adultes
    .search = cpia | tchipia | école du soir | école d’italien | cours du soir | alphabétisation

# it: CUP
-cup = centre de rendez-vous médicaux
    .search = coup | cup | prendre rendez-vous | réservation hôpital | rendez-vous médecin

# it: datore di lavoro
-datore-di-lavoro = employeur
    .search = datore | datoré di lavoro | patron | padrone | chef | entreprise

# it: decreto flussi
-decreto-flussi = décret sur les quotas
    .search = decreto flussi | flussi | flousi | decreto flusi | décret flux | quotas | click day

# it: delega
-delega = procuration
    .search = delega | delegua | mandat | pouvoir | autorisation écrite

# it: denuncia e querela
-denuncia = plainte
    .search = denuncia | denountcha | denunzia | querela | porter plainte | déclaration à la police | perte | vol

# it: deposito cauzionale
-deposito-cauzionale = dépôt de garantie
    .search = caparra | capara | cauzione | deposito | caution | avance | garantie

# it: DID
-did = déclaration de recherche d’emploi
    .search = did | dichiarazione di disponibilità | inscription chômage | déclaration chômage

# it: dimissioni
-dimissioni = démission
    .search = dimissioni | dimisioni | quitter le travail | démissionner

# it: domicilio
-domicilio = domicile
    .search = domicilio | domitchilio | adresse | adresse postale | boîte aux lettres

# it: DSU
-dsu = déclaration pour l’ISEE
    .search = dsu | dichiarazione sostitutiva unica | formulaire ISEE | déclaration famille

# it: ENI
-eni = code de santé pour citoyens de l’Union européenne sans assurance
    .search = eni | codice eni | soins Européens | Roumains sans assurance

# it: esenzione
-esenzione = exemption
    .search = esenzione | esencione | ezenzione | exonération | ne pas payer | gratuit | sans ticket

# it: espulsione
-espulsione = expulsion du pays
    .search = espulsione | espoulsione | foglio di via | OQTF | renvoi | reconduite | rapatriement

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = dossier médical électronique
    .search = fascicolo | fascicolo sanitario | fachicolo sanitario | FSE | résultats d’analyses | dossier médical

# it: fototessera
-fototessera = photo d’identité
    .search = foto tessera | fototesera | photo passeport | photos

# it: saldo e giacenza media
-giacenza-media = solde et solde moyen
    .search = giacenza media | jatchenza media | saldo | solde du compte | relevé de banque

# it: graduatoria
-graduatoria = classement
    .search = graduatoria | gradouatoria | liste | points | liste d’attente

# it: guardia medica
-guardia-medica = médecin de garde
    .search = guardia medica | gouardia medica | 116117 | médecin de nuit | urgence nuit | dimanche | continuità assistenziale

# it: IBAN
-iban = IBAN
    .search = iban | RIB | numéro de compte | compte bancaire

# it: idoneità alloggiativa
-idoneita-alloggiativa = certificat de logement adapté
    .search = idoneita | idoneità | idoneita alogiativa | certificat de logement | conformité du logement | surface

# it: impronte digitali
-impronte-digitali = empreintes digitales
    .search = impronte | impronté | inpronte | empreintes | doigts | biométrie | fotosegnalamento

# it: INAIL
-inail = assurance des accidents du travail
    .search = inail | inaïl | accident de travail | infortunio

# it: INPS
-inps = institut national de sécurité sociale
    .search = inps | imps | caisse | CNSS | sécurité sociale | retraite | chômage

# it: ISEE
-isee = indicateur des ressources de la famille
    .search = isee | izé | isé | ise | quotient familial | revenus de la famille

# it: istituto comprensivo
-istituto-comprensivo = groupe scolaire
    .search = istituto comprensivo | istituto | IC | école et collège

# it: kit postale
-kit-postale = kit postal
    .search = kit | kit postale | enveloppe jaune | kit jaune | formulaires poste | busta gialla

# it: lavoro nero
-lavoro-nero = travail au noir
    .search = lavoro nero | in nero | nero | travail sans contrat | non déclaré | travail clandestin

# it: legalizzazione e apostille
-legalizzazione = légalisation et apostille
    .search = legalizzazione | legalizacione | apostille | apostilla | cachet | tampon du consulat

# it: licenza media
-licenza-media = diplôme de fin de collège
    .search = licenza media | lichenza media | terza media | brevet | BEPC | BFEM | certificat

# it: licenziamento
-licenziamento = licenciement
    .search = licenziamento | lichenziamento | licenziato | renvoyé | viré | perdre le travail

# it: marca da bollo
-marca-da-bollo = timbre fiscal
    .search = marca da bollo | marca bollo | bollo | timbre | timbre tabac

# it: mediatore linguistico-culturale
-mediatore-linguistico = médiateur linguistique et culturel
    .search = mediatore | mediatoré | mediatore culturale | interprète | traducteur | médiateur

# it: medico di famiglia
-medico-di-base = médecin de famille
    .search = medico di base | medico | dottore | médecin traitant | docteur | généraliste

# it: minore e minorenne
-minore = mineur
    .search = minore | minorenne | enfant | moins de 18 ans | jeune

# it: modello 730
-modello-730 = déclaration de revenus
    .search = 730 | settecentotrenta | modello | impôts | déclaration d’impôts | remboursement

# it: morosità incolpevole
-morosita-incolpevole = loyer impayé sans faute
    .search = morosità | morosita | morosita incolpevole | retard de loyer | dette de loyer | impayé

# it: NASpI
-naspi = allocation chômage
    .search = naspi | naspì | naspy | disoccupazione | chômage | argent du chômage | indemnité

# it: nulla osta
-nulla-osta = autorisation préalable
    .search = nulla osta | nullaosta | nula osta | noulaosta | autorisation | feu vert

# it: comunicazione di ospitalità
-ospitalita = déclaration d’hébergement
    .search = ospitalita | ospitalità | dichiarazione di ospitalità | cessione di fabbricato | certificat d’hébergement | attestation d’hébergement

# it: pagella
-pagella = bulletin scolaire
    .search = pagella | pagela | padjella | bulletin de notes | notes | carnet

# it: passaporto
-passaporto = passeport
    .search = passaporto | pasaporto | passaport | carnet de voyage

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = aide juridictionnelle
    .search = patrocinio | patrotchinio | gratuito patrocinio | avocat gratuit | assistance judiciaire | avocat commis d’office

# it: patronato
-patronato = bureau d’aide
    .search = patronato | patronat | padronato | aide aux formulaires | syndicat

# it: PEC
-pec = e-mail certifié
    .search = pec | pek | posta certificata | mail certifié

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = pédiatre
    .search = pediatra | pidiatra | médecin des enfants | docteur des enfants | PLS

# it: permesso di soggiorno
-permesso-di-soggiorno = permis de séjour
    .search = permesso | permesso di soggiorno | permesso di sojorno | soggiorno | sogiorno | titre de séjour | carte de séjour | papiers

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = permis UE de longue durée
    .search = carta di soggiorno | carta di sojorno | lungo periodo | permesso illimitato | carte de résident | dix ans | permis illimité

# it: Prefettura
-prefettura = préfecture
    .search = prefettura | prefetura | préfet | gouvernement

# it: pronto soccorso
-pronto-soccorso = urgences
    .search = pronto soccorso | pronto socorso | urgence | hôpital | ambulance

# it: protezione internazionale
-protezione-internazionale = protection internationale
    .search = asilo | asilo politico | asile | asile politique | réfugié | protection subsidiaire

# it: protezione speciale
-protezione-speciale = protection spéciale
    .search = protezione speciale | protecione speciale | permis spécial

# it: protezione temporanea
-protezione-temporanea = protection temporaire
    .search = protezione temporanea | Ukraine | guerre

# it: Questura
-questura = direction de la police
    .search = questura | kestura | qestura | questoura | couestoura | questure | police | commissariat | bureau immigration

# it: raccomandata
-raccomandata = lettre recommandée
    .search = raccomandata | racomandata | recommandé | accusé de réception | lettre avec signature

# it: reddito
-reddito = revenus
    .search = reddito | redito | salaire | gains | ressources

# it: registro elettronico
-registro-elettronico = registre scolaire en ligne
    .search = registro elettronico | registro eletronico | cahier de notes | site de l’école

# it: residenza
-residenza = résidence
    .search = residenza | residensa | rezidenza | certificat de résidence | adresse | domiciliation

# it: ricetta
-ricetta = ordonnance
    .search = ricetta | ritchetta | riceta | impegnativa | prescription | papier du médecin

# it: ricevuta del permesso
-ricevuta-del-permesso = récépissé du permis
    .search = ricevuta | ritchevuta | riceuta | cedolino | récépissé | reçu de la poste

# it: richiedente asilo
-richiedente-asilo = demandeur d’asile
    .search = richiedente asilo | rikiedente asilo | richiedente | asile | réfugié

# it: ricongiungimento familiare
-ricongiungimento-familiare = regroupement familial
    .search = ricongiungimento | riconjunjimento | ricongiungimento familiare | faire venir la famille | visa famille

# it: ricorso
-ricorso = recours
    .search = ricorso | ricorzo | recorso | appel | contester | tribunal

# it: scelta e revoca
-scelta-e-revoca = bureau du choix du médecin
    .search = scelta e revoca | chelta e revoca | scelta revoca | changer de médecin | choisir un médecin

# it: SerD
-serd = service d’aide pour les addictions
    .search = serd | sert | drogue | alcool | désintoxication | jeu

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = logement social
    .search = casa popolare | case popolari | casa popolar | SAP | ALER | HLM | maison de la mairie

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = service national de santé
    .search = servizio sanitario | SSN | servicio sanitario | assurance maladie | sécu | santé publique | mutua

# it: sfratto
-sfratto = expulsion du logement
    .search = sfratto | sfrato | mise à la porte | perdre la maison | expulsion

# it: sindacato
-sindacato = syndicat
    .search = sindacato | sindicato | CGIL | CISL | UIL | défense des travailleurs

# it: SPID
-spid = identité numérique
    .search = spid | spide | speed | mot de passe | compte en ligne

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = guichet unique pour l’immigration
    .search = sportello unico | sportello ounico | SUI | guichet immigration

# it: stato civile
-stato-civile = état civil
    .search = stato civile | stato tchivile | naissance | mariage | décès | actes

# it: stato di famiglia
-stato-di-famiglia = certificat de composition de famille
    .search = stato di famiglia | stato famiglia | stato di familia | fiche familiale | livret de famille | composition familiale

# it: STP
-stp = code de santé pour personnes sans permis
    .search = stp | codice stp | tessera stp | soins sans papiers | AME | santé sans papiers

# it: tessera sanitaria
-tessera-sanitaria = carte de santé
    .search = tessera sanitaria | tesera sanitaria | tessera | carte vitale | carte d’assurance maladie | carte sanitaire

# it: TFR
-tfr = indemnité de fin de travail
    .search = tfr | liquidazione | liquidacione | solde de tout compte | fin de contrat

# it: ticket
-ticket = participation aux frais
    .search = ticket | tiket | tichet | ticket modérateur | payer la visite

# it: tirocinio
-tirocinio = stage
    .search = tirocinio | tirotchinio | apprentissage | formation en entreprise

# it: traduzione giurata
-traduzione-giurata = traduction assermentée
    .search = traduzione giurata | traducione jurata | asseverata | traduction officielle | traducteur assermenté

# it: tratta di persone
-tratta = traite des êtres humains
    .search = tratta | trata | esclavage | prostitution forcée | trafic d’êtres humains

# it: tredicesima
-tredicesima = treizième mois
    .search = tredicesima | tredichesima | tréditchesima | prime de Noël | 13e mois

# it: triage
-triage = triage
    .search = code couleur | attente aux urgences

# it: tutore
-tutore = tuteur
    .search = tutore | toutore | tutrice | responsable du mineur

# it: udienza
-udienza = audience
    .search = udienza | oudienza | jour du tribunal | procès | juge

# it: ufficiale giudiziario
-ufficiale-giudiziario = huissier de justice
    .search = ufficiale giudiziario | uficiale judiciario | huissier | tribunal

# it: vaccino
-vaccino = vaccin
    .search = vaccino | vacino | vaccini | vaccination | piqûre | carnet de vaccination

# it: visto d'ingresso
-visto = visa d’entrée
    .search = visto | vista | visa | permis d’entrer

# it: preavviso di rigetto
-preavviso-di-rigetto = préavis de refus
    .search = preavviso | preaviso di rigetto | preaviso di rijetto | rigetto | 10-bis | avis de rejet | lettre de refus | refus du permis
