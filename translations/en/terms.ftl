# it: accordo di integrazione
-accordo-di-integrazione = integration agreement
    .search = accordo integrazione | acordo di integrazione | integration contract | credits agreement | points agreement
# it: anagrafe
-anagrafe = registry office
    .search = anagraphe | anagrafi | municipal registry | population register | council office | registration office
# it: asilo nido
-asilo-nido = day nursery
    .search = nido | asilo | asilo nito | nursery | creche | crèche | daycare | day care | kindergarten for babies
# it: assegno di inclusione
-assegno-di-inclusione = inclusion allowance
    .search = ADI | assegno inclusione | asegno di inclusione | poverty benefit | reddito di cittadinanza | income support | social benefit
# it: assegno unico
-assegno-unico = child benefit
    .search = asegno unico | AUU | child allowance | family allowance | kids money | children money
# it: assistente sociale
-assistente-sociale = social worker
    .search = asistente sociale | assistente social | social services | social assistant | welfare officer
# it: ASST
-asst = public health agency
    .search = ASL | azienda sanitaria | health authority | public hospital | health office
# it: ATS
-ats = health protection agency
    .search = ASL | agenzia salute | health authority
# it: permesso per attesa occupazione
-attesa-occupazione = job-seeking permit
    .search = attesa occupazione | atesa occupazione | permesso attesa occupazione | permit for unemployed | permit after losing job | waiting for job permit
# it: autocertificazione
-autocertificazione = self-declaration
    .search = auto certificazione | autocertification | self certification | sworn statement | affidavit
# it: bando e avviso pubblico
-avviso-pubblico = public notice
    .search = bando | avviso | aviso pubblico | call for applications | announcement | public call | competition notice
# it: bolletta
-bolletta = household bill
    .search = boletta | bollette | bill | electricity bill | gas bill | water bill | light bill
# it: bollettino postale
-bollettino = payment slip
    .search = bollettino | bolletino | boletino | post office slip | postal payment | pay slip at post
# it: busta paga
-busta-paga = payslip
    .search = bustapaga | busta | pay slip | pay stub | salary slip | wage slip | cedolino
# it: CAF
-caf = tax help office
    .search = caff | caaf | tax office help | tax assistance | 730 office | ISEE office
# it: canone
-canone-di-affitto = rent
    .search = cannone | affitto | monthly rent | locazione | rental price
# it: carta d'identità
-carta-di-identita = identity card
    .search = carta identita | carta dentita | CIE | ID | ID card | identity document
# it: Casa di comunità
-casa-di-comunita = community health centre
    .search = casa della comunità | casa comunita | health house | health clinic | polyclinic
# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = criminal record certificate
    .search = casellario | casellario giudiziale | carichi pendenti | certificato penale | fedina penale | police clearance | character certificate | criminal record
# it: centro antiviolenza
-centro-antiviolenza = anti-violence centre
    .search = CAV | women's shelter | casa rifugio | refuge | domestic violence centre
# it: centro per l'impiego
-centro-per-l-impiego = job centre
    .search = centro impiego | centro inpiego | CPI | collocamento | employment office | jobcentre | job office
# it: centro psico-sociale
-centro-psicosociale = mental health centre
    .search = centro psicosociale | CPS | psychiatrist | psychologist | mental hospital | depression help
# it: certificato di malattia
-certificato-di-malattia = sick note
    .search = certificato malattia | malattia | medical certificate | sick leave | doctor's note | mutua
# it: Certificazione Unica
-certificazione-unica = yearly income certificate
    .search = CU | CUD | income statement | annual pay certificate
# it: cittadinanza
-cittadinanza = citizenship
    .search = citadinanza | chittadinanza | nationality | Italian passport | naturalisation
# it: codice fiscale
-codice-fiscale = tax code
    .search = codice fiscale | fiscal code | tax number | tax ID | CF
# it: colf e badante
-colf-e-badante = domestic worker and carer
    .search = colf | badante | badanti | badente | caregiver | carer | cleaner | maid | house help | domestic help
# it: Commissione territoriale
-commissione-territoriale = asylum commission
    .search = commissione | comissione | territorial commission | asylum interview
# it: consolato e ambasciata
-consolato = consulate or embassy
    .search = consolato | consulato | ambasciata | ambasiata | consulate | embassy
# it: consultorio familiare
-consultorio-familiare = family clinic
    .search = consultorio | consoltorio | family planning | women's clinic | gynaecologist | midwife
# it: contratto di lavoro
-contratto-di-lavoro = work contract
    .search = contratto | contrato | job contract | employment contract
# it: contratto di soggiorno
-contratto-di-soggiorno = residence contract
    .search = contrato di sogiorno | stay contract
# it: contributi
-contributi = social security contributions
    .search = contributo INPS | contributions | pension contributions | social insurance
# it: CPIA
-cpia = public school for adults
    .search = cipia | c p i a | adult school | Italian school | evening school
# it: CUP
-cup = booking centre
    .search = cup ospedale | hospital booking | book a visit | appointment office
# it: datore di lavoro
-datore-di-lavoro = employer
    .search = datore | boss | padrone | owner | company
# it: decreto flussi
-decreto-flussi = quota decree
    .search = flussi | decreto flusi | quotas | click day | work visa quota
# it: delega
-delega = written authorisation
    .search = delegation | proxy | power of attorney | permission letter
# it: denuncia e querela
-denuncia = police report
    .search = denuncia | denunzia | querela | complaint | FIR | report a crime
# it: deposito cauzionale
-deposito-cauzionale = deposit
    .search = caparra | cauzione | deposito | advance money | security deposit
# it: DID
-did = jobseeker's declaration
    .search = dichiarazione di disponibilità | unemployment declaration | unemployed registration
# it: dimissioni
-dimissioni = resignation
    .search = dimisioni | quit | leave the job | resign
# it: domicilio
-domicilio = domicile
    .search = postal address | mailing address | contact address
# it: DSU
-dsu = ISEE form
    .search = dichiarazione sostitutiva unica | form for ISEE | family data form
# it: ENI
-eni = health code for citizens of the European Union without insurance
    .search = codice ENI | health code for Europeans | EU citizen without insurance | Romanian health code
# it: esenzione
-esenzione = exemption
    .search = esensione | exempt | no ticket | free visit | fee exemption
# it: espulsione
-espulsione = expulsion order
    .search = foglio di via | deportation | removal | expulsion
# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = electronic health record
    .search = fascicolo sanitario | fascicolo | FSE | online health file | test results online
# it: fototessera
-fototessera = passport-size photo
    .search = foto tessera | photo | ID photo | passport photo
# it: saldo e giacenza media
-giacenza-media = account balance and average balance
    .search = giacenza media | giacenza | saldo | bank balance | average balance
# it: graduatoria
-graduatoria = ranking list
    .search = lista | waiting list | ranking | points list
# it: guardia medica
-guardia-medica = out-of-hours doctor
    .search = guardia | night doctor | weekend doctor | doctor on duty | 116117 | continuità assistenziale
# it: IBAN
-iban = IBAN
    .search = account number | bank account number
# it: idoneità alloggiativa
-idoneita-alloggiativa = housing suitability certificate
    .search = idoneita | idonita alloggio | house certificate | housing certificate | house fitness
# it: impronte digitali
-impronte-digitali = fingerprints
    .search = impronte | finger prints | biometrics | fotosegnalamento
# it: INAIL
-inail = work accident insurance
    .search = work injury | accident at work | injury insurance
# it: INPS
-inps = social security institute
    .search = imps | pension office | social security | unemployment office
# it: ISEE
-isee = family wealth indicator
    .search = ise | ize | iseee | family income | income certificate | means test
# it: istituto comprensivo
-istituto-comprensivo = school group
    .search = istituto | IC | primary and middle school | comprehensive school
# it: kit postale
-kit-postale = postal kit
    .search = kit | kit permesso | yellow envelope | permit forms | post office forms
# it: lavoro nero
-lavoro-nero = undeclared work
    .search = in nero | nero | black work | illegal work | work without contract | cash in hand
# it: legalizzazione e apostille
-legalizzazione = legalisation or apostille
    .search = legalizzazione | apostille | legalization | apostilla | attestation | embassy stamp
# it: licenza media
-licenza-media = lower secondary school certificate
    .search = terza media | middle school diploma | eighth grade certificate
# it: licenziamento
-licenziamento = dismissal
    .search = licenziato | lisensiamento | fired | sacked | laid off
# it: marca da bollo
-marca-da-bollo = revenue stamp
    .search = marca da bollo | tax stamp | duty stamp | bollo
# it: mediatore linguistico-culturale
-mediatore-linguistico = language and cultural mediator
    .search = mediatore | mediatore culturale | cultural mediator | interpreter | translator
# it: medico di famiglia
-medico-di-base = family doctor
    .search = medico di base | medico | dottore | GP | doctor | general practitioner
# it: minore e minorenne
-minore = person under 18
    .search = minore | minorenne | minor | child | under age | teenager
# it: modello 730
-modello-730 = tax return
    .search = 730 | dichiarazione dei redditi | tax declaration | income tax | tax refund
# it: morosità incolpevole
-morosita-incolpevole = rent debt that is not your fault
    .search = morosità | morosita incolpevole | rent arrears | cannot pay rent | late rent
# it: NASpI
-naspi = unemployment benefit
    .search = naspì | nasbi | disoccupazione | unemployment money | jobless benefit | dole
# it: nulla osta
-nulla-osta = no-objection certificate
    .search = nullaosta | nula osta | NOC | clearance | authorisation | permit for visa
# it: comunicazione di ospitalità
-ospitalita = hosting notice
    .search = ospitalità | dichiarazione di ospitalità | ospitalita | cessione di fabbricato | hospitality declaration | guest declaration
# it: pagella
-pagella = school report
    .search = pagela | report card | marks | grades
# it: passaporto
-passaporto = passport
    .search = pasaporto | travel document
# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = legal aid
    .search = patrocinio | gratuito patrocinio | patrocinio gratuito | free lawyer | lawyer paid by the State
# it: patronato
-patronato = advice office
    .search = padronato | patronat | patronado | free help with forms | help office
# it: PEC
-pec = certified e-mail
    .search = pek | posta certificata | registered email | certified email
# it: pediatra di libera scelta
-pediatra-di-libera-scelta = children's doctor
    .search = pediatra | pidiatra | paediatrician | pediatrician | child specialist | baby doctor
# it: permesso di soggiorno
-permesso-di-soggiorno = residence permit
    .search = permesso | permesso di soggiorno | permit of stay | stay permit | permit to stay | soggiorno
# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = EU long-term residence permit
    .search = carta di soggiorno | lungo periodo | permesso illimitato | unlimited permit | permanent permit | long term permit | green card
# it: Prefettura
-prefettura = provincial government office
    .search = prefetura | perfettura | prefecture | prefect
# it: pronto soccorso
-pronto-soccorso = emergency department
    .search = pronto socorso | A&E | ER | emergency room | casualty | hospital emergency
# it: protezione internazionale
-protezione-internazionale = international protection
    .search = asilo | asilo politico | asylum | refugee status | protezione | subsidiary protection
# it: protezione speciale
-protezione-speciale = special protection
    .search = protesione speciale | special permit
# it: protezione temporanea
-protezione-temporanea = temporary protection
    .search = Ukraine | war permit
# it: Questura
-questura = police headquarters
    .search = questura | police station | immigration police | immigration office
# it: raccomandata
-raccomandata = registered letter
    .search = racomandata | recorded delivery | registered post | registered mail
# it: reddito
-reddito = income
    .search = redito | earnings | salary | pay
# it: registro elettronico
-registro-elettronico = online school register
    .search = registro | school app | homework site
# it: residenza
-residenza = registered residence
    .search = residensa | residence | official address | home address | residency
# it: ricetta
-ricetta = prescription
    .search = riceta | impegnativa | doctor's paper | referral | medicine paper
# it: ricevuta del permesso
-ricevuta-del-permesso = permit receipt
    .search = ricevuta | riceuta | receipt | cedolino | postal receipt | slip
# it: richiedente asilo
-richiedente-asilo = asylum seeker
    .search = richiedente | asylum applicant | refugee
# it: ricongiungimento familiare
-ricongiungimento-familiare = family reunification
    .search = ricongiungimento | riconjungimento | family reunion | bring family | family visa
# it: ricorso
-ricorso = appeal
    .search = recorso | court appeal | appeal to judge
# it: scelta e revoca
-scelta-e-revoca = office for choosing your doctor
    .search = scelta revoca | shelta e revoca | change doctor | doctor choice office
# it: SerD
-serd = addiction service
    .search = sert | drug service | alcohol help | rehab | addiction centre
# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = public housing
    .search = casa popolare | case popolari | casa popolar | SAP | ALER | council house | council housing | social housing
# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = National Health Service
    .search = servizio sanitario | SSN | public health | NHS | health insurance | mutua
# it: sfratto
-sfratto = eviction
    .search = sfrato | evicted | thrown out of house | lose the house
# it: sindacato
-sindacato = trade union
    .search = sindicato | union | workers union | CGIL | CISL | UIL
# it: SPID
-spid = digital identity
    .search = speed | spit | online identity | login | digital ID
# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = immigration office of the Prefettura
    .search = sportello unico | SUI | sportello unico immigrazione | one-stop shop immigration | single desk
# it: stato civile
-stato-civile = civil status office
    .search = births marriages deaths | marriage office | civil registry
# it: stato di famiglia
-stato-di-famiglia = household certificate
    .search = stato famiglia | family certificate | family status
# it: STP
-stp = health code for people without a permit
    .search = codice STP | tessera STP | health code | health card without permit
# it: tessera sanitaria
-tessera-sanitaria = health card
    .search = tessera sanitaria | health insurance card | medical card | TS
# it: TFR
-tfr = end-of-job pay
    .search = liquidazione | severance | severance pay | final payment
# it: ticket
-ticket = health fee
    .search = tiket | hospital fee | visit fee | copayment | co-pay
# it: tirocinio
-tirocinio = traineeship
    .search = tirocino | stage | internship | work placement | training
# it: traduzione giurata
-traduzione-giurata = sworn translation
    .search = traduzione asseverata | certified translation | official translation
# it: tratta di persone
-tratta = human trafficking
    .search = tratta | trafficking | slavery | forced prostitution
# it: tredicesima
-tredicesima = thirteenth-month pay
    .search = tredicesimo | 13th month | Christmas bonus | December bonus
# it: triage
-triage = triage
    .search = colour code | waiting code | emergency code
# it: tutore
-tutore = guardian
    .search = tutrice | legal guardian | tutor
# it: udienza
-udienza = court hearing
    .search = udiensa | hearing | trial day | court date
# it: ufficiale giudiziario
-ufficiale-giudiziario = court bailiff
    .search = bailiff | court officer
# it: vaccino
-vaccino = vaccine
    .search = vaccini | vacino | vaccination | injection | jab | shot
# it: visto d'ingresso
-visto = entry visa
    .search = visto | visa | entry permit

# it: preavviso di rigetto
-preavviso-di-rigetto = advance notice of refusal
    .search = preavviso | preaviso di rigetto | preavviso di rigeto | rigetto | 10-bis | notice of rejection | warning of refusal | refusal letter | rejection letter
