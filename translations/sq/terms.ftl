### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = marrëveshje integrimi
    .search = akordo di integracione | akord integrimi | akordo integracion | marrëveshja e integrimit | pikët e lejes | kontratë integrimi

# it: anagrafe
-anagrafe = { $case ->
    [acc] zyrën e regjistrit të banorëve
    [gen] zyrës së regjistrit të banorëve
   *[nom] zyra e regjistrit të banorëve
}
    .search = anagrafe | anagraf | anagrafi | anagrafja | zyra e gjendjes civile | regjistri i popullsisë | bashkia

# it: asilo nido
-asilo-nido = { $case ->
    [def] çerdhja
    [acc] çerdhen
    [gen] çerdhes
   *[nom] çerdhe
}
    .search = azilo nido | azil nido | nido | asilo | kopsht për bebe | çerdhja

# it: assegno di inclusione
-assegno-di-inclusione = { $case ->
    [acc] ndihmën për përfshirje
   *[nom] ndihma për përfshirje
}
    .search = asenjo di inkluzione | asegno inkluzione | asenjo inkluzione | ADI | ndihma ekonomike | ndihmë sociale | asistencë sociale

# it: assegno unico
-assegno-unico = { $case ->
    [acc] shtesën për fëmijë
   *[nom] shtesa për fëmijë
}
    .search = asenjo uniko | asegno uniko | asenjo unik | AUU | lekët e fëmijëve | paratë e fëmijëve | shtesa e fëmijëve

# it: assistente sociale
-assistente-sociale = { $case ->
    [def] punonjësi social
    [acc] punonjësin social
    [gen] punonjësit social
    [pl] punonjës socialë
   *[nom] punonjës social
}
    .search = asistente sociale | asistent social | asistentja sociale | punëtor social | ndihmë sociale

# it: ASST
-asst = ndërmarrja publike e shëndetësisë
    .search = ASL | azl | azienda sanitaria | zyra e shëndetësisë | ndërmarrja shëndetësore

# it: ATS
-ats = agjencia e mbrojtjes së shëndetit
    .search = ATS | ASL | agjencia e shëndetit | agjenci shëndetësore

# it: permesso per attesa occupazione
-attesa-occupazione = leje për kërkim pune
    .search = atesa okupacione | atesa okupacion | permeso atesa okupacione | leje për të papunët | leje në pritje të punës

# it: autocertificazione
-autocertificazione = vetëdeklarim
    .search = autoçertifikacione | autocertifikacione | auto certificazione | vetëdeklaratë | vetëcertifikim

# it: bando e avviso pubblico
-avviso-pubblico = njoftim publik
    .search = aviso publiko | avizo publiko | bando | bandi | thirrje publike | konkurs | shpallje

# it: bolletta
-bolletta = { $case ->
    [acc] faturën
    [pl] fatura
    [pldef] faturat
   *[nom] faturë
}
    .search = boleta | bolleta | boletat | fatura e dritave | fatura e ujit | fatura e gazit | faturat

# it: bollettino postale
-bollettino = formular pagese postare
    .search = boletino | bolletino | boletin postal | mandatpagesë | fletëpagesë | pagesa në postë

# it: busta paga
-busta-paga = { $case ->
    [def] fleta e pagës
    [acc] fletën e pagës
    [pl] fletët e pagës
   *[nom] fletë page
}
    .search = busta paga | busta paka | bustapaga | listëpagesë | rroga | fletë rroge | listë page

# allow alias-ambiguous: chi cerca 730 vuole il modulo o chi lo compila; la ricerca mostra le due pagine
# it: CAF
-caf = zyrë ndihme për taksat
    .search = kaf | kafi | CAAF | zyra e taksave | zyra e ISEE | 730

# it: canone
-canone-di-affitto = qira mujore
    .search = kanone | kanone di afito | afito | afiti | qiraja | çmimi i qirasë

# it: carta d'identità
-carta-di-identita = { $case ->
    [def] karta e identitetit
    [acc] kartën e identitetit
   *[nom] kartë identiteti
}
    .search = karta identita | karta di identita | karta didentita | CIE | letërnjoftim | kartë ID | karta e identitetit

# it: Casa di comunità
-casa-di-comunita = qendër shëndetësore e komunitetit
    .search = kaza di komunita | kasa di komunita | kaza komunita | qendër shëndetësore | poliklinikë | ambulancë

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = dëshmi penaliteti
    .search = kazelario | kazelario xhudiciale | kariki pendenti | carichi pendenti | vërtetim i gjendjes gjyqësore | certifikatë penale | fedina penale

# it: centro antiviolenza
-centro-antiviolenza = { $case ->
    [def] qendra kundër dhunës
   *[nom] qendër kundër dhunës
}
    .search = çentro antiviolenca | centro antiviolenca | CAV | strehë për gratë | dhuna në familje | shtëpi e sigurt

# it: centro per l'impiego
-centro-per-l-impiego = { $case ->
    [acc] zyrën e punësimit
    [gen] zyrës së punësimit
    [pl] zyrat e punësimit
   *[nom] zyra e punësimit
}
    .search = çentro impiego | çentro per limpiego | centro impiego | kolokamento | CPI | zyra e punës | byroja e punës

# it: centro psico-sociale
-centro-psicosociale = qendra e shëndetit mendor
    .search = çentro psikosociale | CPS | psikiatri | psikolog | shëndeti mendor

# it: certificato di malattia
-certificato-di-malattia = { $case ->
    [def] raporti mjekësor
    [acc] raportin mjekësor
   *[nom] raport mjekësor
}
    .search = çertifikato malatia | certifikato di malatia | malatia | mutua | raport | leje mjekësore

# it: Certificazione Unica
-certificazione-unica = { $case ->
    [def] vërtetimi vjetor i të ardhurave
    [acc] vërtetimin vjetor të të ardhurave
   *[nom] vërtetim vjetor i të ardhurave
}
    .search = çertifikacione unika | certifikacione unika | CU | CUD | kud | vërtetim page

# it: cittadinanza
-cittadinanza = { $case ->
    [def] shtetësia
    [acc] shtetësinë
    [gen] shtetësisë
   *[nom] shtetësi
}
    .search = çitadinanca | çitadinanxa | citadinanca | nënshtetësi | pasaporta italiane | shtetësia italiane

# it: codice fiscale
-codice-fiscale = { $case ->
    [def] kodi fiskal
    [acc] kodin fiskal
    [gen] kodit fiskal
   *[nom] kod fiskal
}
    .search = kodiçe fiskale | kodice fiskale | kodiçi | kodi fiskal | numër tatimor | CF

# it: colf e badante
-colf-e-badante = punonjës shtëpie dhe kujdestar
    .search = kolf | badante | badanti | badantja | pastruese | punonjëse shtëpie | kujdestare për të moshuar | shërbyese

# it: Commissione territoriale
-commissione-territoriale = komisioni i azilit
    .search = komisione | komisione teritoriale | intervista e azilit | komisioni territorial

# it: consolato e ambasciata
-consolato = konsullatë
    .search = konsolato | konsolata | konsullata | ambashata | ambasciata | ambasada | ambasadë

# it: consultorio familiare
-consultorio-familiare = { $case ->
    [acc] qendrën e këshillimit familjar
   *[nom] qendra e këshillimit familjar
}
    .search = konsultorio | konsultori | konsultor | gjinekolog | konsultore e gruas | klinika e gruas

# it: contratto di lavoro
-contratto-di-lavoro = { $case ->
    [def] kontrata e punës
   *[nom] kontratë pune
}
    .search = kontrato di lavoro | kontrato | kontrata e punës | kontrata

# it: contratto di soggiorno
-contratto-di-soggiorno = kontratë qëndrimi
    .search = kontrato di soxhorno | kontrato soxhorno | kontrata e qëndrimit

# it: contributi
-contributi = { $case ->
    [def] kontributet e sigurimeve shoqërore
   *[nom] kontribute të sigurimeve shoqërore
}
    .search = kontributi | kontribuci | kontributet | sigurimet shoqërore | sigurime | pensioni

# it: CPIA
-cpia = shkolla publike për të rritur
    .search = çipia | cipia | shkollë për të rritur | kurs italishteje | shkollë mbrëmjeje

# it: CUP
-cup = qendra e rezervimit të vizitave
    .search = kup | kupi | rezervim vizite | takim me mjekun | prenotim | lënie takimi

# it: datore di lavoro
-datore-di-lavoro = { $case ->
    [def] punëdhënësi
    [acc] punëdhënësin
    [gen] punëdhënësit
   *[nom] punëdhënës
}
    .search = datore di lavoro | datori | padrone | padroni | pronari | shefi | kapo

# it: decreto flussi
-decreto-flussi = dekreti i kuotave
    .search = dekreto flusi | flusi | flussi | kuotat e punës | vizë pune | click day

# it: delega
-delega = { $case ->
    [acc] autorizimin me shkrim
   *[nom] autorizim me shkrim
}
    .search = delega | delegë | prokurë | autorizim

# it: denuncia e querela
-denuncia = denoncim në polici
    .search = denunça | denunca | kuerela | querela | kallëzim penal | padi | denoncim

# it: deposito cauzionale
-deposito-cauzionale = depozitë garancie
    .search = depozito kaucionale | kapara | caparra | kapar | kapari | garanci | depozitë

# it: DID
-did = deklaratë e gatishmërisë për punë
    .search = did | dikiaracione | regjistrim si i papunë | deklarata e papunësisë

# it: dimissioni
-dimissioni = { $case ->
    [def] dorëheqja
    [acc] dorëheqjen
    [gen] dorëheqjes
   *[nom] dorëheqje
}
    .search = dimisioni | dimision | dimisione | largim vetë nga puna | lë punën

# it: domicilio
-domicilio = vendqëndrim
    .search = domiçilio | domicilio | domicil | adresa e postës | adresë

# it: DSU
-dsu = formulari për ISEE
    .search = dsu | deklarata për ISEE | dikiaracione sostitutiva

# it: ENI
-eni = kodi shëndetësor për shtetasit e Bashkimit Evropian pa sigurim
    .search = eni | kodiçe eni | kod shëndetësor evropian

# it: esenzione
-esenzione = { $case ->
    [gen] përjashtimit nga pagesa
   *[nom] përjashtim nga pagesa
}
    .search = ezencione | esencione | ezension | pa pagesë | pa tiket | përjashtim

# it: espulsione
-espulsione = urdhër dëbimi
    .search = espulsione | ekspulsione | espulsion | folio di via | foglio di via | dëbim | deportim | kthim me forcë

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = dosja shëndetësore elektronike
    .search = fashikolo sanitario | fashikolo | FSE | kartela ime | kartelë shëndetësore | analizat në internet

# it: fototessera
-fototessera = fotografi për dokumente
    .search = fototesera | foto tesera | foto pasaporte | foto për dokument

# it: saldo e giacenza media
-giacenza-media = gjendja dhe mesatarja e llogarisë
    .search = xhaçenca media | xhacenca | saldo | gjendja e llogarisë | llogaria bankare

# it: graduatoria
-graduatoria = { $case ->
    [acc] listën sipas pikëve
   *[nom] listë sipas pikëve
}
    .search = graduatoria | graduatorja | lista e pritjes | renditja | pikët

# it: guardia medica
-guardia-medica = mjeku roje
    .search = guardia medika | guardia | mjeku i natës | mjeku i rojës | doktor natën | 116117

# it: IBAN
-iban = IBAN
    .search = ibani | numri i llogarisë | llogari bankare | konto

# it: idoneità alloggiativa
-idoneita-alloggiativa = certifikatë e përshtatshmërisë së banesës
    .search = idoneita | idonita | idoneita alogxhativa | idoneita abitativa | certifikata e shtëpisë | metrat katrorë

# it: impronte digitali
-impronte-digitali = { $case ->
    [def] shenjat e gishtave
   *[nom] shenja të gishtave
}
    .search = impronte | impronta | imprente | gjurmë gishtash | shenjat e gishtërinjve | gjurmët

# it: INAIL
-inail = sigurimi për aksidentet në punë
    .search = inail | inajl | aksident në punë | sigurimi i punës

# it: INPS
-inps = Instituti i sigurimeve shoqërore
    .search = inps | imps | ips | sigurimet shoqërore | pensioni | papunësia

# it: ISEE
-isee = treguesi i gjendjes ekonomike të familjes
    .search = ize | isee | izee | isé | të ardhurat e familjes | ISE

# it: istituto comprensivo
-istituto-comprensivo = grup shkollash
    .search = istituto komprensivo | instituto komprensivo | IC | shkolla fillore | shkolla 9-vjeçare

# it: kit postale
-kit-postale = zarf me formularë nga posta
    .search = kit postale | kit postal | kiti | zarfi i verdhë | zarfi i postës | busta xhala

# it: lavoro nero
-lavoro-nero = punë në të zezë
    .search = lavoro nero | in nero | nero | punë e zezë | punë pa kontratë | pa sigurime

# it: legalizzazione e apostille
-legalizzazione = legalizim dhe apostilë
    .search = legalizacione | apostile | apostil | apostille | vula apostile | vulë | noterizim

# it: licenza media
-licenza-media = diplomë e arsimit të mesëm të ulët
    .search = liçenca media | licenca media | terca media | shkolla 8-vjeçare | shkolla 9-vjeçare | diploma e tetëvjeçares

# it: licenziamento
-licenziamento = { $case ->
    [def] heqja nga puna
    [acc] heqjen nga puna
    [gen] heqjes nga puna
   *[nom] heqje nga puna
}
    .search = liçenciamento | licenciamento | më pushuan nga puna | pushim nga puna | largim nga puna

# it: marca da bollo
-marca-da-bollo = { $case ->
    [def] pulla e taksës
    [acc] pullën e taksës
   *[nom] pullë takse
}
    .search = marka da bolo | marka dabolo | marka bolo | bolo | pulla | taksë pulle

# it: mediatore linguistico-culturale
-mediatore-linguistico = ndërmjetës gjuhësor dhe kulturor
    .search = mediatore | mediator | mediatori | mediatore kulturale | përkthyes | interpret | ndërmjetës

# it: medico di famiglia
-medico-di-base = { $case ->
    [def] mjeku i familjes
    [acc] mjekun e familjes
   *[nom] mjek i familjes
}
    .search = mediko di baze | mediko | medik | dotore | doktori | mjeku i familjes | mjeku i përgjithshëm

# it: minore e minorenne
-minore = i mitur
    .search = minore | minorene | minor | minoren | fëmijë | nën 18 vjeç

# it: modello 730
-modello-730 = deklaratë e të ardhurave
    .search = setetrenta | sete trenta | 730 | taksat | deklarata e taksave | kthimi i taksave

# it: morosità incolpevole
-morosita-incolpevole = qira e papaguar pa faj
    .search = morozita | morozita inkolpevole | borxhe qiraje | qira e papaguar | nuk paguaj dot qiranë

# it: NASpI
-naspi = pagesa e papunësisë
    .search = naspi | naspì | dizokupacione | disokupacion | papunësia | lekët e papunësisë | ndihma e papunësisë

# it: nulla osta
-nulla-osta = { $case ->
    [def] leja paraprake
    [acc] lejen paraprake
   *[nom] leje paraprake
}
    .search = nulaosta | nula osta | nullaosta | autorizim | leje për vizë

# it: comunicazione di ospitalità
-ospitalita = njoftim për mikpritje
    .search = ospitalita | ospitalità | çesione di fabrikato | deklaratë mikpritjeje | garanci për mysafir | dikiaracione ospitalita

# it: pagella
-pagella = { $case ->
    [pl] dëftesat me nota
   *[nom] dëftesë me nota
}
    .search = paxhela | pagela | nota | libreza e notave | dëftesë

# it: passaporto
-passaporto = { $case ->
    [def] pasaporta
    [acc] pasaportën
    [gen] pasaportës
   *[nom] pasaportë
}
    .search = pasaporto | pasaport | pasaporta | pashaportë

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = avokat i paguar nga Shteti
    .search = patroçinio | patrocinio | gratuito patroçinio | avokat falas | ndihmë juridike falas

# it: patronato
-patronato = { $case ->
    [def] zyra e ndihmës
    [acc] zyrën e ndihmës
    [gen] zyrës së ndihmës
    [dat] zyre ndihme
   *[nom] zyrë ndihme
}
    .search = patronat | patronati | patronato | zyra e patronatit | ndihmë për dokumente

# it: PEC
-pec = postë elektronike e certifikuar
    .search = pek | pec | posta çertifikata | email i certifikuar

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = { $case ->
    [def] pediatri
    [acc] pediatrin
    [gen] pediatrit
   *[nom] pediatër
}
    .search = pediatra | pediatri | pediatra di libera shelta | mjeku i fëmijëve | doktori i fëmijëve

# it: permesso di soggiorno
-permesso-di-soggiorno = { $case ->
    [def] leja e qëndrimit
    [acc] lejen e qëndrimit
    [gen] lejes së qëndrimit
    [pl] lejet e qëndrimit
   *[nom] leje qëndrimi
}
    .search = permeso | permeso di soxhorno | permesi | permeso soxhorno | soxhorno | leja | dokumentet | lejeqëndrimi

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = { $case ->
    [def] leja BE për qëndrim afatgjatë
    [acc] lejen BE për qëndrim afatgjatë
   *[nom] leje BE për qëndrim afatgjatë
}
    .search = karta di soxhorno | karta soxhorno | carta di soggiorno | lungo periodo | leje pa afat | leje e përhershme | leje 5-vjeçare

# it: Prefettura
-prefettura = { $case ->
    [acc] prefekturën
    [gen] prefekturës
   *[nom] prefektura
}
    .search = prefetura | prefektur | prefekti | prefettura

# it: pronto soccorso
-pronto-soccorso = { $case ->
    [ind] urgjencë
    [acc] urgjencën
    [gen] urgjencës
   *[nom] urgjenca
}
    .search = pronto sokorso | pronto sokors | pronto socorso | spital urgjent | emergjenca

# it: protezione internazionale
-protezione-internazionale = { $case ->
    [def] mbrojtja ndërkombëtare
    [acc] mbrojtjen ndërkombëtare
   *[nom] mbrojtje ndërkombëtare
}
    .search = protecione internacionale | azil | azil politik | azilo | asilo politiko | refugjat

# it: protezione speciale
-protezione-speciale = mbrojtje e veçantë
    .search = protecione speçale | protecione speciale | leje speciale | mbrojtje speciale

# it: protezione temporanea
-protezione-temporanea = mbrojtje e përkohshme
    .search = protecione temporanea | Ukraina | lufta | mbrojtje për luftë

# it: Questura
-questura = { $case ->
    [acc] drejtorinë e policisë
    [gen] drejtorisë së policisë
   *[nom] drejtoria e policisë
}
    .search = kuestura | kuesture | kuesturë | kwestura | policia | zyra e imigracionit | zyra e lejeve

# it: raccomandata
-raccomandata = letër rekomande
    .search = rakomandata | raccomandata | rekomande | letër e rekomanduar | letër me firmë

# it: reddito
-reddito = { $case ->
    [def] të ardhurat
    [gen] të ardhurave
   *[nom] të ardhura
}
    .search = redito | reditò | të ardhurat | rroga vjetore | paga | fitimi

# it: registro elettronico
-registro-elettronico = regjistri elektronik i shkollës
    .search = rexhistro eletroniko | registro elettronico | regjistri | ditari i shkollës | notat në internet

# it: residenza
-residenza = { $case ->
    [def] vendbanimi i regjistruar
    [acc] vendbanimin e regjistruar
    [gen] vendbanimit të regjistruar
    [dat] vendbanim të regjistruar
   *[nom] vendbanim i regjistruar
}
    .search = rezidenca | rezidencë | residenca | rezidenxa | vendbanim | adresa

# it: ricetta
-ricetta = { $case ->
    [def] receta
    [acc] recetën
   *[nom] recetë
}
    .search = riçeta | riceta | impenjativa | impegnativa | receta e mjekut | recetë barnash

# it: ricevuta del permesso
-ricevuta-del-permesso = { $case ->
    [def] vërtetimi i kërkesës për leje
    [acc] vërtetimin e kërkesës për leje
   *[nom] vërtetim i kërkesës për leje
}
    .search = riçevuta | ricevuta | çedolino | cedolino | kuponi i postës | fatura e postës | letra e postës

# it: richiedente asilo
-richiedente-asilo = { $case ->
    [def] azilkërkuesi
    [gen] azilkërkuesit
   *[nom] azilkërkues
}
    .search = rikiedente azilo | rikiedente asilo | azilant | kërkues azili

# it: ricongiungimento familiare
-ricongiungimento-familiare = bashkim familjar
    .search = rikonxhunxhimento | rikonxhunximento familjare | ricongiungimento | bashkimi i familjes | marr familjen | vizë familjare

# it: ricorso
-ricorso = { $case ->
    [acc] ankimin në gjykatë
    [gen] ankimit në gjykatë
   *[nom] ankim në gjykatë
}
    .search = rikorso | ricorso | rikors | ankesë | apel | ankimim

# it: scelta e revoca
-scelta-e-revoca = zyra për zgjedhjen e mjekut
    .search = shelta e revoka | shelta revoka | ndërroj mjekun | zgjedh mjekun

# it: SerD
-serd = shërbimi për varësitë
    .search = serd | sert | droga | alkooli | bixhozi | varësia

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = { $case ->
    [sing] banesë publike
    [def] banesat publike
   *[nom] banesa publike
}
    .search = servici abitativi | kaza popolare | kaza popolar | casa popolare | ALER | SAP | shtëpi popullore | shtëpi sociale

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = { $case ->
    [acc] Shërbimin shëndetësor kombëtar
   *[nom] Shërbimi shëndetësor kombëtar
}
    .search = serviço sanitario | servicio sanitario | SSN | mutua | sigurimi shëndetësor | shëndetësia

# it: sfratto
-sfratto = { $case ->
    [def] nxjerrja nga banesa
   *[nom] nxjerrje nga banesa
}
    .search = sfrato | sfrat | sfratto | dëbim nga shtëpia | na nxjerrin nga shtëpia

# it: sindacato
-sindacato = { $case ->
    [acc] sindikatën
    [gen] sindikatës
    [dat] sindikate
   *[nom] sindikatë
}
    .search = sindakato | sindakat | sindikata | CGIL | CISL | UIL

# it: SPID
-spid = identitet digjital
    .search = spid | spidi | sped | spit | identiteti digjital | fjalëkalimi i shtetit

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = { $case ->
    [acc] sportelin unik për imigracionin
    [gen] sportelit unik për imigracionin
   *[nom] sporteli unik për imigracionin
}
    .search = sportelo uniko | sportel uniko | SUI | sporteli i imigracionit | zyra e emigracionit

# it: stato civile
-stato-civile = zyra e gjendjes civile
    .search = stato çivile | stato civile | gjendja civile | ofiqaria | lindje dhe martesa

# it: stato di famiglia
-stato-di-famiglia = certifikatë familjare
    .search = stato di familja | stato familja | stato di famiglia | trungu familjar | gjendja familjare

# it: STP
-stp = kodi shëndetësor për personat pa leje
    .search = stp | kodiçe stp | mjek pa dokumente | kod shëndetësor

# it: tessera sanitaria
-tessera-sanitaria = { $case ->
    [def] karta shëndetësore
    [acc] kartën shëndetësore
    [gen] kartës shëndetësore
   *[nom] kartë shëndetësore
}
    .search = tesera sanitaria | tesera | karta e mjekut | kartë shëndeti | librezë shëndetësore

# it: TFR
-tfr = shpërblim në fund të punës
    .search = tfr | likuidacione | likuidim | liquidazione | lekët në fund të punës

# it: ticket
-ticket = { $case ->
    [acc] tarifën shëndetësore
   *[nom] tarifë shëndetësore
}
    .search = tiket | tiketa | tiketi | pagesa e vizitës | bashkëpagesë

# it: tirocinio
-tirocinio = { $case ->
    [acc] praktikën e punës
   *[nom] praktikë pune
}
    .search = tiroçinio | tirocinio | stazh | stage | praktikë | praktikant

# it: traduzione giurata
-traduzione-giurata = përkthim i betuar
    .search = traducione xhurata | traducion xhurata | përkthim zyrtar | përkthim i noterizuar | aseverata

# it: tratta di persone
-tratta = trafikim i njerëzve
    .search = trata | tratta | trafikim | skllavëri | prostitucion i detyruar

# it: tredicesima
-tredicesima = paga e trembëdhjetë
    .search = tredicezima | trediçezima | rroga e trembëdhjetë | rroga 13 | shpërblimi i dhjetorit

# it: triage
-triage = triazh
    .search = triazh | triage | triaxh | kodi i kuq | ngjyra në urgjencë

# it: tutore
-tutore = { $case ->
    [def] kujdestari ligjor
    [acc] kujdestarin ligjor
    [gen] kujdestarit ligjor
   *[nom] kujdestar ligjor
}
    .search = tutore | tutor | tutrice | kujdestari i fëmijës

# it: udienza
-udienza = { $case ->
    [gen] seancës gjyqësore
   *[nom] seancë gjyqësore
}
    .search = udienca | udienxa | gjyqi | dita e gjyqit | seanca

# it: ufficiale giudiziario
-ufficiale-giudiziario = { $case ->
    [gen] përmbaruesit gjyqësor
   *[nom] përmbarues gjyqësor
}
    .search = ufiçale xhudiciario | uficiale xhudiciario | përmbaruesi | zyrtari i gjykatës

# it: vaccino
-vaccino = { $case ->
    [pl] vaksina
    [def] vaksinat
    [gen] vaksinave
   *[nom] vaksinë
}
    .search = vaçino | vacino | vaksina | vaçina | gjilpëra

# it: visto d'ingresso
-visto = { $case ->
    [def] viza e hyrjes
    [acc] vizën e hyrjes
   *[nom] vizë hyrjeje
}
    .search = visto | visti | viza | vizë | vizë për Itali

# it: preavviso di rigetto
-preavviso-di-rigetto = { $case ->
    [def] njoftimi para refuzimit
    [acc] njoftimin para refuzimit
   *[nom] njoftim para refuzimit
}
    .search = preaviso di rixheto | preavviso di rigetto | preaviso | rixheto | rigetto | letër refuzimi | duan ta refuzojnë | refuzim i lejes
