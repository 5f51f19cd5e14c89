### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = { $case ->
    [def] acordul de integrare
   *[nom] acord de integrare
}
    .search = acordo di integrazione | acordul de integrare | acord cu puncte | puncte permis | credite permis

# it: anagrafe
-anagrafe = { $case ->
    [gen] evidenței locuitorilor
   *[nom] evidența locuitorilor
}
    .search = anagrafe | anagrafa | anagraf | anagrafie | evidența populației | evidența persoanelor | birou primărie

# it: asilo nido
-asilo-nido = { $case ->
    [pl] creșe
    [def] creșa
   *[nom] creșă
}
    .search = azilo nido | asilo nido | azil nido | nido | cresa | gradinita mica | bebeluș creșă

# it: assegno di inclusione
-assegno-di-inclusione = { $case ->
    [def] ajutorul de incluziune
   *[nom] ajutor de incluziune
}
    .search = asegno di incluzione | aseniu de incluziune | assegno inclusione | adi | venit minim | ajutor social | redito di citadinanza

# it: assegno unico
-assegno-unico = { $case ->
    [def] alocația unică pentru copii
   *[nom] alocație unică pentru copii
}
    .search = asegno unico | aseniu unico | assegno unico | asenio unic | alocație copii | alocația copilului | bani pentru copii

# it: assistente sociale
-assistente-sociale = { $case ->
    [def] asistentul social
    [gen] asistentului social
    [pl] asistenți sociali
   *[nom] asistent social
}
    .search = asistente sociale | asistenta sociale | asistenta socială | asistent social | servicii sociale

# it: ASST
-asst = ASST
    .search = asst | a s s t | azienda sanitaria | spital | asl | direcția de sănătate

# it: ATS
-ats = ATS
    .search = ats | agenția de sănătate | asl

# it: permesso per attesa occupazione
-attesa-occupazione = permis pentru așteptarea unui loc de muncă
    .search = atesa ocupazione | ateza ocupațione | attesa occupazione | permis șomaj | permis fără muncă | permis pentru căutarea unui loc de muncă

# it: autocertificazione
-autocertificazione = { $case ->
    [def] declarația pe propria răspundere
   *[nom] declarație pe propria răspundere
}
    .search = autocertificațione | autocertificazione | autocertificare | declarație pe proprie răspundere

# it: bando e avviso pubblico
-avviso-pubblico = { $case ->
    [pl] anunțuri publice
   *[nom] anunț public
}
    .search = aviso publico | bando | bandul | concurs | anunț primărie

# it: bolletta
-bolletta = { $case ->
    [pl] facturi
    [pl-def] facturile
   *[nom] factură
}
    .search = boleta | boletă | bolete | facturi | factura la curent | factura la gaz | factura la apă

# it: bollettino postale
-bollettino = { $case ->
    [def] formularul de plată la poștă
   *[nom] formular de plată la poștă
}
    .search = bolețino | boletino | buletin poștal | bolettino postale | mandat poștal | plată la poștă

# it: busta paga
-busta-paga = { $case ->
    [pl] fluturași de salariu
    [def] fluturașul de salariu
    [pl-def] fluturașii de salariu
   *[nom] fluturaș de salariu
}
    .search = busta paga | busta pagă | bustapaga | busta | fluturaș | adeverință de salariu

# it: CAF
-caf = CAF
    .search = caf | caaf | kaf | contabil | declarație de impozit | finanțe

# it: canone
-canone-di-affitto = { $case ->
    [def] chiria
   *[nom] chirie
}
    .search = canone | canone di afito | canon de chirie | afito | afitu | chiria lunară

# it: carta d'identità
-carta-di-identita = { $case ->
    [def] cartea de identitate
   *[nom] carte de identitate
}
    .search = carta didentita | carta de identita | carta identitate | cie | buletin | buletin italian | carte de identitate electronică

# it: Casa di comunità
-casa-di-comunita = centru comunitar de sănătate
    .search = casa di comunita | casa de comunitate | casa comunității | dispensar | policlinică

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = cazier judiciar
    .search = casellario giudiziale | cazelario judițiale | casier | cazier | carichi pendenti | certificat penal

# it: centro antiviolenza
-centro-antiviolenza = { $case ->
    [pl] centre împotriva violenței
   *[nom] centru împotriva violenței
}
    .search = centro antiviolenza | centro antiviolența | centru antiviolență | casa rifugio | adăpost femei | violență domestică

# it: centro per l'impiego
-centro-per-l-impiego = { $case ->
    [def] centrul de ocupare a forței de muncă
    [pl] centrele de ocupare a forței de muncă
   *[nom] centru de ocupare a forței de muncă
}
    .search = centro per impiego | centro impiego | centru de impiego | cpi | colocamento | forțele de muncă | ajofm | șomaj | oficiul de muncă

# it: centro psico-sociale
-centro-psicosociale = centru psihosocial
    .search = centro psicosociale | cps | psihiatru | psihiatrie | sănătate mintală | depresie

# it: certificato di malattia
-certificato-di-malattia = { $case ->
    [def] certificatul de concediu medical
   *[nom] certificat de concediu medical
}
    .search = certificato di malatia | malatia | maladie | concediu medical | mutua | adeverință medicală

# it: Certificazione Unica
-certificazione-unica = { $case ->
    [def] certificatul unic de venit
   *[nom] certificat unic de venit
}
    .search = certificazione unica | certificațione unica | cud | adeverință de venit | fișă fiscală

# it: cittadinanza
-cittadinanza = { $case ->
    [def] cetățenia
    [gen] cetățeniei
   *[nom] cetățenie
}
    .search = citadinanza | cetadinanza | citadinanța | cetatenie italiana | pașaport italian | jurământ

# it: codice fiscale
-codice-fiscale = { $case ->
    [def] codul fiscal
   *[nom] cod fiscal
}
    .search = codice fiscale | codice fiscal | codicie fiscale | codul fiscal | cf | cnp italian

# it: colf e badante
-colf-e-badante = { $case ->
    [pl] menajere și îngrijitoare
   *[nom] menajeră și îngrijitoare
}
    .search = colf | badante | badantă | badanta | badanti | menajeră | îngrijitoare bătrâni | femeie de serviciu

# it: Commissione territoriale
-commissione-territoriale = { $case ->
    [gen] Comisiei teritoriale
   *[nom] Comisia teritorială
}
    .search = comisione teritoriale | comisia de azil | comisia pentru azil | interviu azil

# it: consolato e ambasciata
-consolato = { $case ->
    [def] consulatul
    [gen] consulatului
   *[nom] consulat
}
    .search = consolato | consolat | consulatul României | ambasciata | ambașata | ambasadă

# it: consultorio familiare
-consultorio-familiare = { $case ->
    [def] centrul de consultații pentru familie
   *[nom] centru de consultații pentru familie
}
    .search = consultorio | consultoriu | consultorio familiare | planificare familială | ginecolog | cabinet ginecologie | contracepție

# it: contratto di lavoro
-contratto-di-lavoro = { $case ->
    [def] contractul de muncă
   *[nom] contract de muncă
}
    .search = contrato di lavoro | contract di lavoro | contract de lucru | angajare | carte de muncă

# it: contratto di soggiorno
-contratto-di-soggiorno = contract de ședere
    .search = contrato di sogiorno | contract de sogiorno | contract de soggiorno

# it: contributi
-contributi = { $case ->
    [def] contribuțiile sociale
   *[nom] contribuții sociale
}
    .search = contributi | contributii | contribuții inps | cotizații | vechime în muncă

# it: CPIA
-cpia = CPIA
    .search = cpia | cipia | școală pentru adulți | școală serală | curs de italiană

# it: CUP
-cup = CUP
    .search = cup | cupu | programări spital | programare la doctor | centru programări

# it: datore di lavoro
-datore-di-lavoro = { $case ->
    [def] angajatorul
    [gen] angajatorului
   *[nom] angajator
}
    .search = datore di lavoro | datorele | patron | șef | firmă | angajator

# it: decreto flussi
-decreto-flussi = decretul privind fluxurile
    .search = decreto flusi | decretul flussi | flussi | flusi | cote de muncă | click day

# it: delega
-delega = { $case ->
    [def] împuternicirea
   *[nom] împuternicire
}
    .search = delega | delegă | delegație | procură | imputernicire

# it: denuncia e querela
-denuncia = { $case ->
    [def] plângerea
    [pl] plângeri
    [gen] plângerii
   *[nom] plângere
}
    .search = denuncia | denuncie | denunță | denunț | reclamație | querela | cuerela | plângere la poliție

# it: deposito cauzionale
-deposito-cauzionale = { $case ->
    [def] garanția
   *[nom] garanție
}
    .search = deposito cauzionale | caparra | capara | cauțiune | garanție chirie | cauzione | avans chirie

# it: DID
-did = DID
    .search = did | dichiarazione disponibilita | declarație de disponibilitate | șomer

# it: dimissioni
-dimissioni = { $case ->
    [def] demisia
   *[nom] demisie
}
    .search = dimisioni | dimissioni | demisie | demisia | plecare de la serviciu

# it: domicilio
-domicilio = { $case ->
    [def] domiciliul
   *[nom] domiciliu
}
    .search = domicilio | domicil | adresă | unde locuiesc

# it: DSU
-dsu = DSU
    .search = dsu | de su | declarație isee | declarație unică

# it: ENI
-eni = ENI
    .search = eni | cod eni | fără asigurare | doctor fără asigurare | român fără card de sănătate

# it: esenzione
-esenzione = { $case ->
    [pl] scutiri
   *[nom] scutire
}
    .search = ezențione | esenzione | exenție | scutire ticket | scutire de plată | gratuit la doctor

# it: espulsione
-espulsione = { $case ->
    [def] expulzarea
    [gen-indef] expulzări
   *[nom] expulzare
}
    .search = espulsione | expulsie | foglio di via | folio di via | deportare | expulzat

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = dosar electronic de sănătate
    .search = fașicolo sanitario | fascicolo sanitario | fse | dosar medical | rezultate analize

# it: fototessera
-fototessera = { $case ->
    [pl] fotografii tip pașaport
   *[nom] fotografie tip pașaport
}
    .search = foto tesera | fototesera | poză de buletin | poză tip pașaport | poze pentru acte

# it: saldo e giacenza media
-giacenza-media = { $case ->
    [def] soldul final și soldul mediu
   *[nom] sold final și sold mediu
}
    .search = giacenza media | jacența media | giacența | extras de cont | saldo | bani în cont

# it: graduatoria
-graduatoria = clasament
    .search = graduatoria | graduatorie | listă de așteptare | punctaj | clasament locuințe

# it: guardia medica
-guardia-medica = { $case ->
    [def] medicul de gardă
   *[nom] medic de gardă
}
    .search = guardia medica | gardia medica | garda medicală | doctor noaptea | doctor duminica | 116117

# it: IBAN
-iban = IBAN
    .search = iban | cont bancar | numărul contului

# it: idoneità alloggiativa
-idoneita-alloggiativa = { $case ->
    [def] certificatul de locuință adecvată
   *[nom] certificat de locuință adecvată
}
    .search = idoneita alogiativa | idoneita | idoneitate | idoneita abitativa | certificat de locuință | metri pătrați

# it: impronte digitali
-impronte-digitali = { $case ->
    [def] amprentele
   *[nom] amprente
}
    .search = impronte | impronte digitali | amprente | amprente digitale | degete

# it: INAIL
-inail = INAIL
    .search = inail | accident de muncă | asigurare accidente

# it: INPS
-inps = INPS
    .search = inps | imps | casa de pensii | pensie | șomaj

# it: ISEE
-isee = ISEE
    .search = isee | ise | isee caf | izee | venitul familiei | indicator de venit

# it: istituto comprensivo
-istituto-comprensivo = grup de școli
    .search = istituto comprensivo | institut comprensiv | ic | școala generală | secretariat școală

# it: kit postale
-kit-postale = kit poștal
    .search = kit postale | kit | chit poștal | plic galben | plicul de la poștă | busta gialla

# it: lavoro nero
-lavoro-nero = muncă la negru
    .search = lavoro nero | in nero | lucru la negru | fără contract | munca la negru

# it: legalizzazione e apostille
-legalizzazione = { $case ->
    [def] legalizarea și apostila
   *[nom] legalizare și apostilă
}
    .search = legalizazione | legalizațione | apostila | apostille | apostilare | supralegalizare | ștampilă acte

# it: licenza media
-licenza-media = { $case ->
    [def] diploma de gimnaziu
   *[nom] diplomă de gimnaziu
}
    .search = licența media | licenza media | licența medie | terza media | diploma de opt clase | opt clase

# it: licenziamento
-licenziamento = { $case ->
    [def] concedierea
   *[nom] concediere
}
    .search = licențiamento | licenziamento | licențiat | dat afară de la serviciu | concediat

# it: marca da bollo
-marca-da-bollo = { $case ->
    [pl] timbre fiscale
    [def] timbrul fiscal
   *[nom] timbru fiscal
}
    .search = marca da bolo | marca de bolo | bolo | bollo | marcă | timbru de 16 euro | tabaccheria

# it: mediatore linguistico-culturale
-mediatore-linguistico = { $case ->
    [pl] mediatori lingvistici și culturali
   *[nom] mediator lingvistic și cultural
}
    .search = mediatore | mediator cultural | mediatore culturale | interpret | traducător | translator

# it: medico di famiglia
-medico-di-base = { $case ->
    [def] medicul de familie
    [gen] medicului de familie
   *[nom] medic de familie
}
    .search = medico di base | medic de baza | medico di familia | doctor de familie | dotore

# it: minore e minorenne
-minore = { $case ->
    [pl] minori
   *[nom] minor
}
    .search = minore | minori | minorene | copil | sub 18 ani

# it: modello 730
-modello-730 = formularul 730
    .search = modelo 730 | 730 | set trenta | settecentotrenta | declarație de venit | declarație de impozit | rambursare taxe

# it: morosità incolpevole
-morosita-incolpevole = restanță la chirie fără vină
    .search = morozita incolpevole | morosita | morozitate | chirie neplătită | nu pot plăti chiria

# it: NASpI
-naspi = NASpI
    .search = naspi | nasp | ajutor de șomaj | șomaj | disocupazione | indemnizație de șomaj

# it: nulla osta
-nulla-osta = { $case ->
    [def] avizul favorabil
   *[nom] aviz favorabil
}
    .search = nula osta | nulaosta | nulosta | aviz | aprobare | autorizație

# it: comunicazione di ospitalità
-ospitalita = declarație de găzduire
    .search = ospitalita | cesione di fabricato | dichiarazione di ospitalita | declarație de ospitalitate | găzduire | luare în spațiu

# it: pagella
-pagella = carnet de note
    .search = pajela | pagela | pagella | note școală | foaie cu note | carnet

# it: passaporto
-passaporto = { $case ->
    [def] pașaportul
   *[nom] pașaport
}
    .search = pasaporto | passaporto | pașaportul | pasaport | acte de călătorie

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = asistență juridică gratuită
    .search = patrocinio | gratuito patrocinio | patrocinio gratuito | patrocin | avocat gratis | avocat din oficiu | avocat plătit de stat

# it: patronato
-patronato = { $case ->
    [pl] birouri de asistență
   *[nom] birou de asistență
}
    .search = patronato | patronat | patronatul | acte pensie | ajutor cu actele | sindicat acte

# it: PEC
-pec = PEC
    .search = pec | e-mail certificat | poștă certificată | mail pec

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = { $case ->
    [def] medicul pediatru
   *[nom] medic pediatru
}
    .search = pediatra | pediatru | pls | doctor de copii | pediatra di libera șelta

# it: permesso di soggiorno
-permesso-di-soggiorno = { $case ->
    [def] permisul de ședere
    [gen] permisului de ședere
    [pl] permise de ședere
   *[nom] permis de ședere
}
    .search = permeso di sogiorno | permeso | permesso | permis de sogiorno | permis de soggiorno | sogiorno | permisul de sedere | acte de ședere | drept de ședere

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = { $case ->
    [def] permisul UE de ședere pe termen lung
   *[nom] permis UE de ședere pe termen lung
}
    .search = carta di sogiorno | carta de sogiorno | permeso lungo periodo | permis pe termen lung | permis nelimitat | permis permanent

# it: Prefettura
-prefettura = { $case ->
    [def] prefectura
    [gen] prefecturii
   *[nom] prefectură
}
    .search = prefetura | prefettura | prefectura | utg | prefect

# it: pronto soccorso
-pronto-soccorso = urgențe
    .search = pronto socorso | pronto soccorso | pronto | urgente | camera de gardă | upu | spital urgență | salvare

# it: protezione internazionale
-protezione-internazionale = protecție internațională
    .search = protezione internazionale | proteție internațională | azil | azil politic | refugiat | protecție subsidiară

# it: protezione speciale
-protezione-speciale = protecție specială
    .search = protezione speciale | protecție speciala | permis umanitar

# it: protezione temporanea
-protezione-temporanea = protecție temporară
    .search = protezione temporanea | protecție temporara | ucraina | război

# it: Questura
-questura = { $case ->
    [def] chestura
    [gen] chesturii
    [pl-def] chesturile
   *[nom] chestură
}
    .search = cuestura | chestura | cvestura | questura | poliție imigrare | biroul de imigrări | ufficio immigrazione

# it: raccomandata
-raccomandata = { $case ->
    [def] scrisoarea recomandată
   *[nom] scrisoare recomandată
}
    .search = racomandata | raccomandata | recomandată | racomandată | scrisoare cu confirmare | aviz poștă

# it: reddito
-reddito = { $case ->
    [def] venitul
    [gen] venitului
   *[nom] venit
}
    .search = redito | reditu | venit | venituri | salariu pe an | câștig

# it: registro elettronico
-registro-elettronico = { $case ->
    [def] catalogul electronic
   *[nom] catalog electronic
}
    .search = registro eletronico | registru electronic | catalog online | note online | clase viva | absențe

# it: residenza
-residenza = { $case ->
    [def] rezidența
    [gen] rezidenței
   *[nom] rezidență
}
    .search = residenza | rezidenza | rezidența | rezidenta | reședință | domiciliu stabil | adresă la primărie | schimbare de domiciliu | domiciliul din buletin

# it: ricetta
-ricetta = { $case ->
    [def] rețeta
    [pl] rețete
   *[nom] rețetă
}
    .search = riceta | ricetta | reteta | rețetă medicală | bilet de trimitere | trimitere | impegnativa | impeniativa

# it: ricevuta del permesso
-ricevuta-del-permesso = { $case ->
    [def] recipisa
   *[nom] recipisă
}
    .search = riceuta | ricevuta | ricevută | ricevuta permesso | cedolino | cedolin | chitanță permis | dovadă de la poștă

# it: richiedente asilo
-richiedente-asilo = { $case ->
    [pl] solicitanți de azil
    [pl-def] solicitanții de azil
   *[nom] solicitant de azil
}
    .search = richiedente asilo | richiedente azil | cerere de azil | azilant | refugiat

# it: ricongiungimento familiare
-ricongiungimento-familiare = reîntregirea familiei
    .search = ricongiungimento familiare | riconjunjimento | riconjungimento | reîntregire | reunificarea familiei | adus familia | adus soția

# it: ricorso
-ricorso = { $case ->
    [def] contestația
   *[nom] contestație
}
    .search = ricorso | recurs | ricors | apel | contestare | plângere la judecător

# it: scelta e revoca
-scelta-e-revoca = alegerea și schimbarea medicului
    .search = șelta e revoca | scelta e revoca | șelta revoca | schimb medic | alegerea medicului

# it: SerD
-serd = SerD
    .search = serd | sert | dezintoxicare | droguri | alcool | jocuri de noroc | dependență

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = { $case ->
    [pl] locuințe sociale
   *[nom] locuință socială
}
    .search = casa popolare | caza popolare | case popolari | aler | erp | locuință de la primărie | casă de la stat

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = Serviciul Național de Sănătate
    .search = servizio sanitario | serviciul sanitar | ssn | mutua | asigurare de sănătate | asl

# it: sfratto
-sfratto = { $case ->
    [def] evacuarea
   *[nom] evacuare
}
    .search = sfrato | sfratto | sfrat | evacuat | dat afară din casă | pierdut casa

# it: sindacato
-sindacato = sindicat
    .search = sindacato | sindicat | sindacat | cgil | cisl | uil | drepturi la muncă

# it: SPID
-spid = SPID
    .search = spid | speed | identitate digitală | parolă | cont online

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = Ghișeul unic pentru imigrație
    .search = sportelo unico | sportello unico | sui | ghișeu unic | imigrare prefectură

# it: stato civile
-stato-civile = stare civilă
    .search = stato civile | starea civilă | certificat de naștere | căsătorie | deces

# it: stato di famiglia
-stato-di-famiglia = certificat de componență a familiei
    .search = stato di familia | stato di famiglia | stat de familie | componența familiei | certificat familie

# it: STP
-stp = STP
    .search = stp | cod stp | doctor fără acte | doctor fără permis | cod străini

# it: tessera sanitaria
-tessera-sanitaria = { $case ->
    [def] cardul de sănătate
    [gen] cardului de sănătate
   *[nom] card de sănătate
}
    .search = tesera sanitaria | tesera sanitară | tessera | tesera | card sanitar | carnet de sănătate | cardul de asigurat

# it: TFR
-tfr = TFR
    .search = tfr | te fe re | licuidazione | lichidare | liquidazione | bani la sfârșitul contractului

# it: ticket
-ticket = coplată
    .search = ticket | tichet | tiket | plată la doctor | plată analize | coplata

# it: tirocinio
-tirocinio = stagiu de practică
    .search = tirocinio | tirociniu | stage | stagiu | practică | ucenicie

# it: traduzione giurata
-traduzione-giurata = traducere jurată
    .search = traduzione giurata | traduțione jurata | traducere legalizată | traducere autorizată | traducător autorizat | aseverata

# it: tratta di persone
-tratta = trafic de persoane
    .search = trata | tratta | trafic de ființe umane | exploatare | prostituție forțată | sclavie

# it: tredicesima
-tredicesima = al treisprezecelea salariu
    .search = tredicezima | tredicesima | tredicesimă | salariul 13 | primă de Crăciun

# it: triage
-triage = triaj
    .search = triage | triaj | cod culoare | cod roșu | cod verde | ordine la urgențe

# it: tutore
-tutore = { $case ->
    [pl] tutori
   *[nom] tutore
}
    .search = tutore | tutor | reprezentant legal | responsabil minor

# it: udienza
-udienza = { $case ->
    [gen] ședinței de judecată
   *[nom] ședință de judecată
}
    .search = udienza | udiența | audiență | proces | tribunal | termen la judecată

# it: ufficiale giudiziario
-ufficiale-giudiziario = executor judecătoresc
    .search = uficiale giudiziario | ufițiale judițiario | executor | executare silită | evacuare executor

# it: vaccino
-vaccino = { $case ->
    [pl] vaccinuri
    [pl-def] vaccinurile
   *[nom] vaccin
}
    .search = vacino | vaccino | vacin | vacinuri | vaccinare | carnet de vaccinări

# it: visto d'ingresso
-visto = { $case ->
    [def] viza
   *[nom] viză
}
    .search = visto | viza | viză de intrare | viză italia | consulat viză

# it: preavviso di rigetto
-preavviso-di-rigetto = { $case ->
    [def] preavizul de refuz
   *[nom] preaviz de refuz
}
    .search = preavviso | preaviso | preaviso di rigeto | rigetto | 10-bis | preaviz de respingere | scrisoare de refuz | aviz de refuz
