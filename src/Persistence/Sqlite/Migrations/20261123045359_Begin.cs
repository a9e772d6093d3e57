using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Eenlijn.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "gezin",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kenmerk",
                columns: table => new
                {
                    naam = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kenmerk", x => x.naam);
                });

            migrationBuilder.CreateTable(
                name: "logregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    team = table.Column<Guid>(type: "TEXT", nullable: true),
                    handeling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: true),
                    noodtoegang = table.Column<bool>(type: "INTEGER", nullable: false),
                    gebeurtenis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    object_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    velden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    spoor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logregel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    veilig_mailadres = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verzonden",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    naar = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verzonden", x => x.sleutel);
                });

            migrationBuilder.CreateTable(
                name: "huishouden",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_huishouden", x => x.id);
                    table.ForeignKey(
                        name: "fk_huishouden_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    terugkijken_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    terugkijken_waar = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_kracht_behoefte = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_kracht_mensen_om_ons_heen = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_kracht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    eigen_kracht_reden_overgeslagen = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_kracht_van_het_team = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_kracht_woorden_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    eigen_kracht_zelf = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contactpersoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    functie = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactpersoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactpersoon_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medewerker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    roepnaam = table.Column<string>(type: "TEXT", nullable: false),
                    tussenvoegsel = table.Column<string>(type: "TEXT", nullable: true),
                    achternaam = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    functie = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    bereikbaarheid = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medewerker", x => x.id);
                    table.ForeignKey(
                        name: "fk_medewerker_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "persoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false),
                    sorteernaam = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    geboorte = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    geslacht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bsn = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    school = table.Column<Guid>(type: "TEXT", nullable: true),
                    groep = table.Column<string>(type: "TEXT", nullable: true),
                    taal = table.Column<string>(type: "TEXT", nullable: true),
                    tolk_gewenst = table.Column<bool>(type: "INTEGER", nullable: false),
                    voorkeurskanaal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    bereikbaarheid = table.Column<string>(type: "TEXT", nullable: true),
                    overleden_op = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    achternaam = table.Column<string>(type: "TEXT", nullable: false),
                    roepnaam = table.Column<string>(type: "TEXT", nullable: false),
                    tussenvoegsel = table.Column<string>(type: "TEXT", nullable: true),
                    voornamen = table.Column<string>(type: "TEXT", nullable: true),
                    gespreksplaats = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    leerstijl = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    onderwerpen = table.Column<string>(type: "TEXT", nullable: true),
                    taalniveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wens_wie = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_persoon_organisatie_school",
                        column: x => x.school,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    gebied = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf_leeftijd = table.Column<int>(type: "INTEGER", nullable: false),
                    tot_leeftijd = table.Column<int>(type: "INTEGER", nullable: false),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_organisatie_organisatie_id",
                        column: x => x.organisatie_id,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adres",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    straat = table.Column<string>(type: "TEXT", nullable: false),
                    huisnummer = table.Column<string>(type: "TEXT", nullable: false),
                    postcode = table.Column<string>(type: "TEXT", nullable: true),
                    plaats = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geheim = table.Column<bool>(type: "INTEGER", nullable: false),
                    huishouden_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adres", x => x.id);
                    table.ForeignKey(
                        name: "fk_adres_huishouden_huishouden_id",
                        column: x => x.huishouden_id,
                        principalTable: "huishouden",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "concept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    formulier = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    bewaard_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concept", x => x.id);
                    table.ForeignKey(
                        name: "fk_concept_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat_ging_goed = table.Column<string>(type: "TEXT", nullable: false),
                    wat_moet_anders = table.Column<string>(type: "TEXT", nullable: true),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    reden_afwezig = table.Column<string>(type: "TEXT", nullable: true),
                    volgende_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_evaluatie_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_evaluatie_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "familiegroepsplan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aangeboden_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    klaar_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    met_wie = table.Column<string>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    op_schrift_gevraagd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_familiegroepsplan", x => x.id);
                    table.ForeignKey(
                        name: "fk_familiegroepsplan_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_familiegroepsplan_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_familiegroepsplan_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebruiker_medewerker_medewerker_id",
                        column: x => x.medewerker_id,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "geheimhoudingsuitleg",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_geheimhoudingsuitleg", x => x.id);
                    table.ForeignKey(
                        name: "fk_geheimhoudingsuitleg_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_geheimhoudingsuitleg_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_geheimhoudingsuitleg_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezin_samenvoeging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    blijft = table.Column<Guid>(type: "TEXT", nullable: false),
                    opgegaan = table.Column<Guid>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    uit_het_andere_plan = table.Column<string>(type: "TEXT", nullable: true),
                    ongedaan_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ongedaan_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden_ongedaan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezin_samenvoeging", x => x.id);
                    table.ForeignKey(
                        name: "fk_gezin_samenvoeging_gezin_blijft",
                        column: x => x.blijft,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gezin_samenvoeging_gezin_opgegaan",
                        column: x => x.opgegaan,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gezin_samenvoeging_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gezin_samenvoeging_medewerker_ongedaan_door",
                        column: x => x.ongedaan_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lijstaanpassing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lijst = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    dagen = table.Column<int>(type: "INTEGER", nullable: true),
                    tekst = table.Column<string>(type: "TEXT", nullable: true),
                    groep = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    uit_gebruik = table.Column<bool>(type: "INTEGER", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lijstaanpassing", x => x.id);
                    table.ForeignKey(
                        name: "fk_lijstaanpassing_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "oefening",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begonnen_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begonnen_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    meenemen = table.Column<string>(type: "TEXT", nullable: true),
                    afgerond_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oefening", x => x.id);
                    table.ForeignKey(
                        name: "fk_oefening_medewerker_begonnen_door",
                        column: x => x.begonnen_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_versie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    voorgesteld_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorgesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vastgesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_bij_verschil = table.Column<string>(type: "TEXT", nullable: true),
                    reden_anders_gevraagd = table.Column<string>(type: "TEXT", nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_versie", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_versie_medewerker_voorgesteld_door",
                        column: x => x.voorgesteld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_versie_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_inlezing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: true),
                    begonnen_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    bijgewerkt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    totaal = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuw = table.Column<int>(type: "INTEGER", nullable: false),
                    gewijzigd = table.Column<int>(type: "INTEGER", nullable: false),
                    gelijk = table.Column<int>(type: "INTEGER", nullable: false),
                    geweigerd = table.Column<int>(type: "INTEGER", nullable: false),
                    opgeruimd = table.Column<int>(type: "INTEGER", nullable: false),
                    melding = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_inlezing", x => x.id);
                    table.ForeignKey(
                        name: "fk_register_inlezing_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vakprofiel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    moederorganisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    vroegere_functie = table.Column<string>(type: "TEXT", nullable: true),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    aandachtsgebied = table.Column<string>(type: "TEXT", nullable: true),
                    affiniteit = table.Column<string>(type: "TEXT", nullable: true),
                    cv = table.Column<string>(type: "TEXT", nullable: true),
                    uren_per_week = table.Column<int>(type: "INTEGER", nullable: true),
                    werkdagen = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vakprofiel", x => x.id);
                    table.ForeignKey(
                        name: "fk_vakprofiel_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vakprofiel_organisatie_moederorganisatie",
                        column: x => x.moederorganisatie,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "werkwijze",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    model = table.Column<string>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    vastgesteld_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkwijze", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkwijze_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "achtergrond",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    blok = table.Column<string>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achtergrond", x => x.id);
                    table.ForeignKey(
                        name: "fk_achtergrond_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achtergrond_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achtergrond_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "achttien",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    eigen_woorden = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achttien", x => x.id);
                    table.ForeignKey(
                        name: "fk_achttien_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achttien_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achttien_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achttien_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afscherming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor_persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record = table.Column<Guid>(type: "TEXT", nullable: true),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    huishouden = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    besloten_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    overlegd_met = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opgeheven_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afscherming", x => x.id);
                    table.ForeignKey(
                        name: "fk_afscherming_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afscherming_medewerker_besloten_door",
                        column: x => x.besloten_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afscherming_medewerker_overlegd_met",
                        column: x => x.overlegd_met,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afscherming_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afscherming_persoon_voor_persoon",
                        column: x => x.voor_persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bewoner",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wanneer = table.Column<string>(type: "TEXT", nullable: true),
                    huishouden_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bewoner", x => x.id);
                    table.ForeignKey(
                        name: "fk_bewoner_huishouden_huishouden_id",
                        column: x => x.huishouden_id,
                        principalTable: "huishouden",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_bewoner_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    eigen_woorden = table.Column<string>(type: "TEXT", nullable: false),
                    woorden_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    woorden_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    deel = table.Column<string>(type: "TEXT", nullable: false),
                    leefgebied = table.Column<string>(type: "TEXT", nullable: true),
                    wanneer = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel", x => x.id);
                    table.ForeignKey(
                        name: "fk_doel_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doel_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doel_persoon_woorden_van",
                        column: x => x.woorden_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_doel_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draagkracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kracht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat_geeft_kracht = table.Column<string>(type: "TEXT", nullable: true),
                    wat_weegt_zwaar = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draagkracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_draagkracht_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_draagkracht_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_draagkracht_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_draagkracht_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eerdere_hulp",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    geen = table.Column<bool>(type: "INTEGER", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: true),
                    door = table.Column<string>(type: "TEXT", nullable: true),
                    wanneer = table.Column<string>(type: "TEXT", nullable: true),
                    begin = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    einde = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    aanleiding = table.Column<string>(type: "TEXT", nullable: true),
                    gericht_op = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    doelen = table.Column<string>(type: "TEXT", nullable: true),
                    contactpersoon = table.Column<string>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gecontroleerd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gecontroleerd_bij = table.Column<string>(type: "TEXT", nullable: true),
                    verwijderd = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerdere_hulp", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerdere_hulp_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    in_onderzoek = table.Column<bool>(type: "INTEGER", nullable: false),
                    andere_houder = table.Column<string>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezag", x => x.id);
                    table.ForeignKey(
                        name: "fk_gezag_persoon_kind",
                        column: x => x.kind,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezinslid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezinslid", x => x.id);
                    table.ForeignKey(
                        name: "fk_gezinslid_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gezinslid_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hulp",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    aanbieder = table.Column<string>(type: "TEXT", nullable: false),
                    doel = table.Column<Guid>(type: "TEXT", nullable: true),
                    wet = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aangeboden_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    beslist_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    beslist_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hulp", x => x.id);
                    table.ForeignKey(
                        name: "fk_hulp_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hulp_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hulp_persoon_beslist_door",
                        column: x => x.beslist_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hulp_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "levensgebeurtenis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    begin = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    einde = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    leefgebied = table.Column<string>(type: "TEXT", nullable: true),
                    verteld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_inbreng = table.Column<bool>(type: "INTEGER", nullable: false),
                    betekenis = table.Column<string>(type: "TEXT", nullable: true),
                    betekenis_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    genoteerd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ingetrokken_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_ingetrokken = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_levensgebeurtenis", x => x.id);
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_persoon_betekenis_van",
                        column: x => x.betekenis_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_persoon_verteld_door",
                        column: x => x.verteld_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "maatregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    loopt_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    einde = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    rechtbank = table.Column<string>(type: "TEXT", nullable: true),
                    zaaknummer = table.Column<string>(type: "TEXT", nullable: true),
                    uitvoerder = table.Column<Guid>(type: "TEXT", nullable: true),
                    andere_uitvoerder = table.Column<string>(type: "TEXT", nullable: true),
                    gezinsvoogd = table.Column<string>(type: "TEXT", nullable: true),
                    gezinsvoogd_telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    bedreigingen = table.Column<string>(type: "TEXT", nullable: true),
                    doelen = table.Column<string>(type: "TEXT", nullable: true),
                    afwijking = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_maatregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_maatregel_organisatie_uitvoerder",
                        column: x => x.uitvoerder,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_maatregel_persoon_kind",
                        column: x => x.kind,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "netwerksteun",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afspraak = table.Column<string>(type: "TEXT", nullable: true),
                    wil_helpen = table.Column<bool>(type: "INTEGER", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    drempel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    gaat_in_op_vraag = table.Column<bool>(type: "INTEGER", nullable: true),
                    helpt_echt = table.Column<bool>(type: "INTEGER", nullable: true),
                    is_bereikbaar = table.Column<bool>(type: "INTEGER", nullable: true),
                    is_betrouwbaar = table.Column<bool>(type: "INTEGER", nullable: true),
                    kring = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mag_gevraagd = table.Column<bool>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerksteun", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerksteun_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_netwerksteun_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "niet_in_staat_besluit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ter_zake = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    overlegd_met = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    herzien_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vertegenwoordiger_soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vertegenwoordiger_persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    vertegenwoordiger_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    beeindigd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_einde = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_niet_in_staat_besluit", x => x.id);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_medewerker_overlegd_met",
                        column: x => x.overlegd_met,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_persoon_vertegenwoordiger_persoon",
                        column: x => x.vertegenwoordiger_persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "probleem",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    woorden_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    genoteerd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    leefgebied = table.Column<string>(type: "TEXT", nullable: false),
                    voor_opvoeden = table.Column<bool>(type: "INTEGER", nullable: false),
                    volgende_stap = table.Column<string>(type: "TEXT", nullable: true),
                    stap_voor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vraagt_stap = table.Column<bool>(type: "INTEGER", nullable: false),
                    opgelost_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    oplossing = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_probleem", x => x.id);
                    table.ForeignKey(
                        name: "fk_probleem_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_probleem_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_probleem_persoon_woorden_van",
                        column: x => x.woorden_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_probleem_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "relatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    eind = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    verwijderd = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_relatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_relatie_persoon_naar",
                        column: x => x.naar,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_relatie_persoon_van",
                        column: x => x.van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "samenvoeging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    blijft = table.Column<Guid>(type: "TEXT", nullable: false),
                    opgegaan = table.Column<Guid>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    overgenomen = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    was = table.Column<string>(type: "TEXT", nullable: false),
                    ongedaan_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ongedaan_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden_ongedaan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samenvoeging", x => x.id);
                    table.ForeignKey(
                        name: "fk_samenvoeging_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_samenvoeging_medewerker_ongedaan_door",
                        column: x => x.ongedaan_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_samenvoeging_persoon_blijft",
                        column: x => x.blijft,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_samenvoeging_persoon_opgegaan",
                        column: x => x.opgegaan,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sturing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evalueren_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gestopt_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sturing", x => x.id);
                    table.ForeignKey(
                        name: "fk_sturing_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sturing_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sturing_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sturing_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "succes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van_wie = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_succes", x => x.id);
                    table.ForeignKey(
                        name: "fk_succes_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_succes_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_succes_persoon_van_wie",
                        column: x => x.van_wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_succes_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toestemmingsvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    aan_persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    aan_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    doel = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    gevraagd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toestemmingsvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_organisatie_organisatie",
                        column: x => x.organisatie,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_persoon_aan_persoon",
                        column: x => x.aan_persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vaardigheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vaardigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_vaardigheid_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vaardigheid_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vaardigheid_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vaardigheid_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verhaalregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    begin = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    einde = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    betekenis = table.Column<string>(type: "TEXT", nullable: true),
                    betekenis_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    in_overzicht = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_leemte = table.Column<bool>(type: "INTEGER", nullable: false),
                    herkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    herkomst_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    toegevoegd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verwijderd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verhaalregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_verhaalregel_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verhaalregel_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verhaalregel_persoon_betekenis_van",
                        column: x => x.betekenis_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwachting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: true),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwachting", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwachting_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwachting_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwachting_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwachting_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "zoek_trigram",
                columns: table => new
                {
                    trigram = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoek_trigram", x => new { x.trigram, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zoek_trigram_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bereikbaarheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    openbaar = table.Column<bool>(type: "INTEGER", nullable: false),
                    uitleg = table.Column<string>(type: "TEXT", nullable: true),
                    adres = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    mail = table.Column<string>(type: "TEXT", nullable: true),
                    afwijkend = table.Column<string>(type: "TEXT", nullable: true),
                    buiten_tijd = table.Column<string>(type: "TEXT", nullable: true),
                    achterwacht = table.Column<string>(type: "TEXT", nullable: true),
                    achterwacht_telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    huisartsenpost = table.Column<string>(type: "TEXT", nullable: true),
                    crisisdienst = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bereikbaarheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_bereikbaarheid_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casus",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    geopend_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    regie_van_het_gezin = table.Column<string>(type: "TEXT", nullable: true),
                    open_deur = table.Column<string>(type: "TEXT", nullable: true),
                    gestopt_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casus", x => x.id);
                    table.ForeignKey(
                        name: "fk_casus_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_casus_persoon_gestopt_door",
                        column: x => x.gestopt_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_casus_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lidmaatschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    medewerker_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_medewerker_medewerker_id",
                        column: x => x.medewerker_id,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preventieuren",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    per_week = table.Column<int>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preventieuren", x => x.id);
                    table.ForeignKey(
                        name: "fk_preventieuren_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preventieuren_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rolaanpassing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    voor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    uit_gebruik = table.Column<bool>(type: "INTEGER", nullable: false),
                    standaard = table.Column<bool>(type: "INTEGER", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rolaanpassing", x => x.id);
                    table.ForeignKey(
                        name: "fk_rolaanpassing_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rolaanpassing_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "teamcontact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    mail = table.Column<string>(type: "TEXT", nullable: true),
                    momenten = table.Column<string>(type: "TEXT", nullable: true),
                    waarvoor = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_teamcontact", x => x.id);
                    table.ForeignKey(
                        name: "fk_teamcontact_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vindplaats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vindplaats", x => x.id);
                    table.ForeignKey(
                        name: "fk_vindplaats_organisatie_organisatie",
                        column: x => x.organisatie,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vindplaats_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "werkdruksignaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    besproken_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    besproken_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    afspraak = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkdruksignaal", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkdruksignaal_medewerker_besproken_door",
                        column: x => x.besproken_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkdruksignaal_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkdruksignaal_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wijk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wijk", x => x.id);
                    table.ForeignKey(
                        name: "fk_wijk_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie_deelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_deelnemer_evaluatie_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_evaluatie_deelnemer_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_evaluatie_over_evaluatie_record_id",
                        column: x => x.record_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_evaluatie_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "familiegroepsplan_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_familiegroepsplan_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_familiegroepsplan_over_familiegroepsplan_record_id",
                        column: x => x.record_id,
                        principalTable: "familiegroepsplan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_familiegroepsplan_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebruiker_claim_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_gebruiker_login_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_user_verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sign_count = table.Column<uint>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_gebruiker_passkey_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_gebruiker_token_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "geheimhoudingsuitleg_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_geheimhoudingsuitleg_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_geheimhoudingsuitleg_over_geheimhoudingsuitleg_record_id",
                        column: x => x.record_id,
                        principalTable: "geheimhoudingsuitleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_geheimhoudingsuitleg_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezinsverplaatsing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tabel = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    kolom = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rij = table.Column<string>(type: "TEXT", nullable: true),
                    samenvoeging_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezinsverplaatsing", x => x.id);
                    table.ForeignKey(
                        name: "fk_gezinsverplaatsing_gezin_samenvoeging_samenvoeging_id",
                        column: x => x.samenvoeging_id,
                        principalTable: "gezin_samenvoeging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "besproken_regel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regel = table.Column<string>(type: "TEXT", nullable: false),
                    oefening_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besproken_regel", x => x.id);
                    table.ForeignKey(
                        name: "fk_besproken_regel_oefening_oefening_id",
                        column: x => x.oefening_id,
                        principalTable: "oefening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oefenantwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    oefening_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oefenantwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_oefenantwoord_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_oefenantwoord_oefening_oefening_id",
                        column: x => x.oefening_id,
                        principalTable: "oefening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oefendeelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    oefening_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oefendeelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_oefendeelnemer_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_oefendeelnemer_oefening_oefening_id",
                        column: x => x.oefening_id,
                        principalTable: "oefening",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "instemming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    moet_antwoorden = table.Column<bool>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instemming", x => x.id);
                    table.ForeignKey(
                        name: "fk_instemming_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_instemming_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_instemming_plan_versie_versie_id",
                        column: x => x.versie_id,
                        principalTable: "plan_versie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "register_persoon",
                columns: table => new
                {
                    bsn = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false),
                    geboorte = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    inlezing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_persoon", x => x.bsn);
                    table.ForeignKey(
                        name: "fk_register_persoon_register_inlezing_inlezing_id",
                        column: x => x.inlezing_id,
                        principalTable: "register_inlezing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "weigering",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    positie = table.Column<int>(type: "INTEGER", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    register_inlezing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weigering", x => x.id);
                    table.ForeignKey(
                        name: "fk_weigering_register_inlezing_register_inlezing_id",
                        column: x => x.register_inlezing_id,
                        principalTable: "register_inlezing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beroepsregistratie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    register = table.Column<string>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", nullable: false),
                    kamer = table.Column<string>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verlengd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vakprofiel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beroepsregistratie", x => x.id);
                    table.ForeignKey(
                        name: "fk_beroepsregistratie_vakprofiel_vakprofiel_id",
                        column: x => x.vakprofiel_id,
                        principalTable: "vakprofiel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deskundigheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vakprofiel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deskundigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_deskundigheid_vakprofiel_vakprofiel_id",
                        column: x => x.vakprofiel_id,
                        principalTable: "vakprofiel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taalkennis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taal = table.Column<string>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vakprofiel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taalkennis", x => x.id);
                    table.ForeignKey(
                        name: "fk_taalkennis_vakprofiel_vakprofiel_id",
                        column: x => x.vakprofiel_id,
                        principalTable: "vakprofiel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    methode = table.Column<string>(type: "TEXT", nullable: false),
                    instelling = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vakprofiel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_vakprofiel_vakprofiel_id",
                        column: x => x.vakprofiel_id,
                        principalTable: "vakprofiel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "achtergrond_antwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    veld = table.Column<string>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    wanneer = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    verteld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opgeschreven_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    catalogus_versie = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vervangen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    achtergrond_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achtergrond_antwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_achtergrond_antwoord_achtergrond_achtergrond_id",
                        column: x => x.achtergrond_id,
                        principalTable: "achtergrond",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_achtergrond_antwoord_medewerker_opgeschreven_door",
                        column: x => x.opgeschreven_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_achtergrond_antwoord_persoon_verteld_door",
                        column: x => x.verteld_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "achtergrond_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achtergrond_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_achtergrond_over_achtergrond_record_id",
                        column: x => x.record_id,
                        principalTable: "achtergrond",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_achtergrond_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "achttien_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achttien_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_achttien_over_achttien_record_id",
                        column: x => x.record_id,
                        principalTable: "achttien",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_achttien_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "achttien_punt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: true),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geregeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    achttien_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_achttien_punt", x => x.id);
                    table.ForeignKey(
                        name: "fk_achttien_punt_achttien_achttien_id",
                        column: x => x.achttien_id,
                        principalTable: "achttien",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afscherming_moment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    overlegd_met = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    opgeheven = table.Column<bool>(type: "INTEGER", nullable: false),
                    afscherming_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afscherming_moment", x => x.id);
                    table.ForeignKey(
                        name: "fk_afscherming_moment_afscherming_afscherming_id",
                        column: x => x.afscherming_id,
                        principalTable: "afscherming",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_afscherming_moment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afscherming_moment_medewerker_overlegd_met",
                        column: x => x.overlegd_met,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "actie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", nullable: true),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hoe_vaak = table.Column<string>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    maatwerk = table.Column<string>(type: "TEXT", nullable: true),
                    verwijzing = table.Column<Guid>(type: "TEXT", nullable: true),
                    hulp_elders = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afgehandeld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    belasting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden_belasting = table.Column<string>(type: "TEXT", nullable: true),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_actie", x => x.id);
                    table.ForeignKey(
                        name: "fk_actie_doel_doel_id",
                        column: x => x.doel_id,
                        principalTable: "doel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_actie_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_actie_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doel_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_doel_over_doel_record_id",
                        column: x => x.record_id,
                        principalTable: "doel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_doel_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_reactie_doel_doel_id",
                        column: x => x.doel_id,
                        principalTable: "doel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_reactie_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reactie_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "score",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cijfer = table.Column<int>(type: "INTEGER", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    doel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score", x => x.id);
                    table.ForeignKey(
                        name: "fk_score_doel_doel_id",
                        column: x => x.doel_id,
                        principalTable: "doel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_score_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_score_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "draagkracht_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draagkracht_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_draagkracht_over_draagkracht_record_id",
                        column: x => x.record_id,
                        principalTable: "draagkracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_draagkracht_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vorige_draagkracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gewijzigd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gewijzigd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    kracht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    last = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat_geeft_kracht = table.Column<string>(type: "TEXT", nullable: true),
                    wat_weegt_zwaar = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    draagkracht_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vorige_draagkracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_vorige_draagkracht_draagkracht_draagkracht_id",
                        column: x => x.draagkracht_id,
                        principalTable: "draagkracht",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_vorige_draagkracht_medewerker_gewijzigd_door",
                        column: x => x.gewijzigd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vorige_draagkracht_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gezagshouder",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gezag_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gezagshouder", x => new { x.gezag_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_gezagshouder_gezag_gezag_id",
                        column: x => x.gezag_id,
                        principalTable: "gezag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gezagshouder_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hulp_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hulp_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_hulp_over_hulp_record_id",
                        column: x => x.record_id,
                        principalTable: "hulp",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_hulp_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vorige_hulp",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gewijzigd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gewijzigd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    aanbieder = table.Column<string>(type: "TEXT", nullable: false),
                    doel = table.Column<Guid>(type: "TEXT", nullable: true),
                    wet = table.Column<string>(type: "TEXT", nullable: true),
                    aangeboden_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hulp_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vorige_hulp", x => x.id);
                    table.ForeignKey(
                        name: "fk_vorige_hulp_hulp_hulp_id",
                        column: x => x.hulp_id,
                        principalTable: "hulp",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_vorige_hulp_medewerker_gewijzigd_door",
                        column: x => x.gewijzigd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "levensgebeurtenis_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_levensgebeurtenis_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_over_levensgebeurtenis_record_id",
                        column: x => x.record_id,
                        principalTable: "levensgebeurtenis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_levensgebeurtenis_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verlenging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    was = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    zaaknummer = table.Column<string>(type: "TEXT", nullable: true),
                    maatregel_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verlenging", x => x.id);
                    table.ForeignKey(
                        name: "fk_verlenging_maatregel_maatregel_id",
                        column: x => x.maatregel_id,
                        principalTable: "maatregel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "niet_in_staat_besluit_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_niet_in_staat_besluit_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_over_niet_in_staat_besluit_record_id",
                        column: x => x.record_id,
                        principalTable: "niet_in_staat_besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_niet_in_staat_besluit_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "probleem_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_probleem_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_probleem_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_probleem_over_probleem_record_id",
                        column: x => x.record_id,
                        principalTable: "probleem",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verplaatste_verwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tabel = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    kolom = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rij = table.Column<string>(type: "TEXT", nullable: true),
                    samenvoeging_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verplaatste_verwijzing", x => x.id);
                    table.ForeignKey(
                        name: "fk_verplaatste_verwijzing_samenvoeging_samenvoeging_id",
                        column: x => x.samenvoeging_id,
                        principalTable: "samenvoeging",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sturing_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sturing_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_sturing_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sturing_over_sturing_record_id",
                        column: x => x.record_id,
                        principalTable: "sturing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sturingsmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    doorgaan = table.Column<bool>(type: "INTEGER", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    sturing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sturingsmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_sturingsmoment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sturingsmoment_sturing_sturing_id",
                        column: x => x.sturing_id,
                        principalTable: "sturing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "succes_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_succes_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_succes_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_succes_over_succes_record_id",
                        column: x => x.record_id,
                        principalTable: "succes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toestemming_antwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    over = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    instelling = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    als = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gevolg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    regel = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    artikel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    regel_versie = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    volhardt = table.Column<bool>(type: "INTEGER", nullable: false),
                    vraag_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toestemming_antwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_toestemming_antwoord_persoon_over",
                        column: x => x.over,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemming_antwoord_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemming_antwoord_toestemmingsvraag_vraag_id",
                        column: x => x.vraag_id,
                        principalTable: "toestemmingsvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toestemming_moment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    antwoord = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    poging = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    vraag_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toestemming_moment", x => x.id);
                    table.ForeignKey(
                        name: "fk_toestemming_moment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemming_moment_toestemmingsvraag_vraag_id",
                        column: x => x.vraag_id,
                        principalTable: "toestemmingsvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toestemmingsvraag_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toestemmingsvraag_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toestemmingsvraag_over_toestemmingsvraag_record_id",
                        column: x => x.record_id,
                        principalTable: "toestemmingsvraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vaardigheid_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vaardigheid_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_vaardigheid_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vaardigheid_over_vaardigheid_record_id",
                        column: x => x.record_id,
                        principalTable: "vaardigheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vorige_vaardigheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gewijzigd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gewijzigd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vaardigheid_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vorige_vaardigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_vorige_vaardigheid_medewerker_gewijzigd_door",
                        column: x => x.gewijzigd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vorige_vaardigheid_persoon_wie",
                        column: x => x.wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vorige_vaardigheid_vaardigheid_vaardigheid_id",
                        column: x => x.vaardigheid_id,
                        principalTable: "vaardigheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verhaalregel_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verhaalregel_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_verhaalregel_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verhaalregel_over_verhaalregel_record_id",
                        column: x => x.record_id,
                        principalTable: "verhaalregel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwachting_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwachting_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_verwachting_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwachting_over_verwachting_record_id",
                        column: x => x.record_id,
                        principalTable: "verwachting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "openingstijd",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<int>(type: "INTEGER", nullable: false),
                    van = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    bereikbaarheid_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_openingstijd", x => x.id);
                    table.ForeignKey(
                        name: "fk_openingstijd_bereikbaarheid_bereikbaarheid_id",
                        column: x => x.bereikbaarheid_id,
                        principalTable: "bereikbaarheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ontvangen_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eigen_woorden = table.Column<string>(type: "TEXT", nullable: true),
                    woorden_van = table.Column<string>(type: "TEXT", nullable: true),
                    gezegd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    instroom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    initiatief = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    route = table.Column<string>(type: "TEXT", nullable: false),
                    partner = table.Column<Guid>(type: "TEXT", nullable: true),
                    partner_contact = table.Column<string>(type: "TEXT", nullable: true),
                    partner_telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    beeld_van_partner = table.Column<string>(type: "TEXT", nullable: true),
                    gezin_weet_ervan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wie_weet_ervan = table.Column<string>(type: "TEXT", nullable: true),
                    motivatie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gewenste_voorziening = table.Column<string>(type: "TEXT", nullable: true),
                    reden_van_wens = table.Column<string>(type: "TEXT", nullable: true),
                    besproken_mogelijkheden = table.Column<string>(type: "TEXT", nullable: true),
                    urgentie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ernst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    getriageerd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reageren_voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gezin_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plek = table.Column<string>(type: "TEXT", nullable: true),
                    thema = table.Column<string>(type: "TEXT", nullable: true),
                    toegewezen_aan = table.Column<Guid>(type: "TEXT", nullable: true),
                    afgehandeld_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    afgehandeld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    bij_casus = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden_tweede_casus = table.Column<string>(type: "TEXT", nullable: true),
                    reden_ander_gezin = table.Column<string>(type: "TEXT", nullable: true),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_aan = table.Column<string>(type: "TEXT", nullable: true),
                    in_gebied = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    buiten_leeftijd = table.Column<bool>(type: "INTEGER", nullable: false),
                    buiten_gebied = table.Column<bool>(type: "INTEGER", nullable: false),
                    reden_buiten_doelgroep = table.Column<string>(type: "TEXT", nullable: true),
                    afspraak_met = table.Column<Guid>(type: "TEXT", nullable: true),
                    afspraak_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afspraak_tijd = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    afspraak_plaats = table.Column<string>(type: "TEXT", nullable: true),
                    ingelicht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    volgend_bericht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    volgend_bericht_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    toelichting_toewijzing = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanmelding_casus_bij_casus",
                        column: x => x.bij_casus,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_gezin_gezin_id",
                        column: x => x.gezin_id,
                        principalTable: "gezin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_medewerker_afgehandeld_door",
                        column: x => x.afgehandeld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_medewerker_afspraak_met",
                        column: x => x.afspraak_met,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_medewerker_toegewezen_aan",
                        column: x => x.toegewezen_aan,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_medewerker_volgend_bericht_door",
                        column: x => x.volgend_bericht_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_organisatie_partner",
                        column: x => x.partner,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_persoon_gezegd_door",
                        column: x => x.gezegd_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "belofte",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    aan_persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    aan_betrokkene = table.Column<Guid>(type: "TEXT", nullable: true),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    beloofd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afgehandeld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belofte", x => x.id);
                    table.ForeignKey(
                        name: "fk_belofte_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_belofte_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_belofte_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_belofte_persoon_aan_persoon",
                        column: x => x.aan_persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "beslisgesprek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    doel = table.Column<string>(type: "TEXT", nullable: false),
                    samenvatting = table.Column<string>(type: "TEXT", nullable: true),
                    gesloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beslisgesprek", x => x.id);
                    table.ForeignKey(
                        name: "fk_beslisgesprek_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_beslisgesprek_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "betrokkenheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", nullable: true),
                    rol = table.Column<string>(type: "TEXT", nullable: false),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    bereikbaarheid = table.Column<string>(type: "TEXT", nullable: true),
                    deelafspraak = table.Column<string>(type: "TEXT", nullable: true),
                    leefgebied = table.Column<string>(type: "TEXT", nullable: true),
                    is_maatje = table.Column<bool>(type: "INTEGER", nullable: false),
                    uitgenodigd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_betrokkenheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_organisatie_organisatie",
                        column: x => x.organisatie,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "casusregie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_regisseur = table.Column<bool>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    zwaarte = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_casusregie", x => x.id);
                    table.ForeignKey(
                        name: "fk_casusregie_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_casusregie_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    minuten = table.Column<int>(type: "INTEGER", nullable: true),
                    pet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    verslag = table.Column<string>(type: "TEXT", nullable: true),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    woorden_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    belofte = table.Column<Guid>(type: "TEXT", nullable: true),
                    samen_met = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden_alleen = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_medewerker_samen_met",
                        column: x => x.samen_met,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_persoon_woorden_van",
                        column: x => x.woorden_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dossier_toegang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bron = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    einde = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossier_toegang", x => x.id);
                    table.ForeignKey(
                        name: "fk_dossier_toegang_casus_dossier",
                        column: x => x.dossier,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_dossier_toegang_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eigen_grens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    wie = table.Column<string>(type: "TEXT", nullable: true),
                    voor_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gezin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zonder = table.Column<string>(type: "TEXT", nullable: true),
                    taak = table.Column<Guid>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opbrengst = table.Column<string>(type: "TEXT", nullable: true),
                    uitkomst_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eigen_grens", x => x.id);
                    table.ForeignKey(
                        name: "fk_eigen_grens_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_eigen_grens_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fase_overgang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fase_overgang", x => x.id);
                    table.ForeignKey(
                        name: "fk_fase_overgang_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_fase_overgang_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inwerking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    samenvatting = table.Column<string>(type: "TEXT", nullable: false),
                    aanpak = table.Column<string>(type: "TEXT", nullable: true),
                    kennismaking_met = table.Column<string>(type: "TEXT", nullable: true),
                    kennismaking = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inwerking", x => x.id);
                    table.ForeignKey(
                        name: "fk_inwerking_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inwerking_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inwerking_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meedenkwijze",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    hulp_bij_meedenken = table.Column<bool>(type: "INTEGER", nullable: false),
                    wat_helpt = table.Column<string>(type: "TEXT", nullable: true),
                    eerdere_ervaring = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meedenkwijze", x => x.id);
                    table.ForeignKey(
                        name: "fk_meedenkwijze_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meedenkwijze_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meedenkwijze_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "nog_open_moment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: false),
                    volgende = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nog_open_moment", x => x.id);
                    table.ForeignKey(
                        name: "fk_nog_open_moment_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_nog_open_moment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "noodtoegang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    begin = table.Column<DateTime>(type: "TEXT", nullable: false),
                    einde = table.Column<DateTime>(type: "TEXT", nullable: false),
                    afgesloten = table.Column<bool>(type: "INTEGER", nullable: false),
                    gezien_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    beoordeeld_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    beoordeeld_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_noodtoegang", x => x.id);
                    table.ForeignKey(
                        name: "fk_noodtoegang_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_noodtoegang_medewerker_beoordeeld_door",
                        column: x => x.beoordeeld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_noodtoegang_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preventiekeuze",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stadium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    steunvorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    haalbaarheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waarom = table.Column<string>(type: "TEXT", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preventiekeuze", x => x.id);
                    table.ForeignKey(
                        name: "fk_preventiekeuze_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preventiekeuze_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regieafspraak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    houding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    houding_toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    opzoeken = table.Column<string>(type: "TEXT", nullable: true),
                    vervangen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regieafspraak", x => x.id);
                    table.ForeignKey(
                        name: "fk_regieafspraak_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_regieafspraak_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "steunafspraak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    met_wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    hoe = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    elke_weken = table.Column<int>(type: "INTEGER", nullable: false),
                    volgende_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    waarover = table.Column<string>(type: "TEXT", nullable: false),
                    eerder_bellen = table.Column<string>(type: "TEXT", nullable: true),
                    gestopt_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_gestopt = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steunafspraak", x => x.id);
                    table.ForeignKey(
                        name: "fk_steunafspraak_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_steunafspraak_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_steunafspraak_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_steunafspraak_persoon_met_wie",
                        column: x => x.met_wie,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "taak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    genoteerd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tijd = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    plaats = table.Column<string>(type: "TEXT", nullable: true),
                    voor = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afgehandeld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taak", x => x.id);
                    table.ForeignKey(
                        name: "fk_taak_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_taak_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_taak_medewerker_voor",
                        column: x => x.voor,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tijdelijke_toegang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    gegeven_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot_en_met = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    geeindigd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    geeindigd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tijdelijke_toegang", x => x.id);
                    table.ForeignKey(
                        name: "fk_tijdelijke_toegang_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tijdelijke_toegang_medewerker_geeindigd_door",
                        column: x => x.geeindigd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tijdelijke_toegang_medewerker_gegeven_door",
                        column: x => x.gegeven_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tijdelijke_toegang_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tussen_twee_stoelen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    waarvoor = table.Column<string>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    eigenaar = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opgelost_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    oplossing = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tussen_twee_stoelen", x => x.id);
                    table.ForeignKey(
                        name: "fk_tussen_twee_stoelen_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tussen_twee_stoelen_medewerker_eigenaar",
                        column: x => x.eigenaar,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tussen_twee_stoelen_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veiligheid_bekeken",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    conclusie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: false),
                    opnieuw_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheid_bekeken", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligheid_bekeken_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veiligheid_bekeken_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "veiligstelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    gemeld_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    opgepakt_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    opgepakt_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    afgehandeld_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligstelling", x => x.id);
                    table.ForeignKey(
                        name: "fk_veiligstelling_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veiligstelling_medewerker_opgepakt_door",
                        column: x => x.opgepakt_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veiligstelling_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verkenning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leefgebied = table.Column<string>(type: "TEXT", nullable: false),
                    geopend_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    wens_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    wat_gaat_goed = table.Column<string>(type: "TEXT", nullable: true),
                    wat_is_lastig = table.Column<string>(type: "TEXT", nullable: true),
                    wat_wil_het_gezin = table.Column<string>(type: "TEXT", nullable: true),
                    gesloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verkenning", x => x.id);
                    table.ForeignKey(
                        name: "fk_verkenning_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verkenning_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verkenning_persoon_wens_van",
                        column: x => x.wens_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verschil",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verschil", x => x.id);
                    table.ForeignKey(
                        name: "fk_verschil_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verschil_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_naam = table.Column<string>(type: "TEXT", nullable: true),
                    contactpersoon = table.Column<string>(type: "TEXT", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    waarvoor = table.Column<string>(type: "TEXT", nullable: false),
                    veranderwens = table.Column<string>(type: "TEXT", nullable: true),
                    krachten = table.Column<string>(type: "TEXT", nullable: true),
                    oplossingen = table.Column<string>(type: "TEXT", nullable: true),
                    resultaat = table.Column<string>(type: "TEXT", nullable: true),
                    reden_zonder_verkenning = table.Column<string>(type: "TEXT", nullable: true),
                    verwezen_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    contacthouder = table.Column<Guid>(type: "TEXT", nullable: false),
                    verwachte_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    overbrugging = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contact_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijzing_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwijzing_medewerker_contacthouder",
                        column: x => x.contacthouder,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwijzing_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwijzing_organisatie_naar",
                        column: x => x.naar,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: false),
                    gezegd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    woorden_van = table.Column<string>(type: "TEXT", nullable: true),
                    wens = table.Column<string>(type: "TEXT", nullable: true),
                    reden_van_wens = table.Column<string>(type: "TEXT", nullable: true),
                    besproken = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_vraag_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vraag_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vraag_persoon_gezegd_door",
                        column: x => x.gezegd_door,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waarneming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voor_wie = table.Column<Guid>(type: "TEXT", nullable: false),
                    waarnemer = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    te_weten = table.Column<string>(type: "TEXT", nullable: true),
                    geregeld_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waarneming", x => x.id);
                    table.ForeignKey(
                        name: "fk_waarneming_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waarneming_medewerker_geregeld_door",
                        column: x => x.geregeld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waarneming_medewerker_voor_wie",
                        column: x => x.voor_wie,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waarneming_medewerker_waarnemer",
                        column: x => x.waarnemer,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "zorg_over_veiligheid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    zichthouder = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgende_keer = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gesloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_gesloten = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zorg_over_veiligheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_zorg_over_veiligheid_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_zorg_over_veiligheid_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_zorg_over_veiligheid_medewerker_zichthouder",
                        column: x => x.zichthouder,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activiteit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    andere_plek = table.Column<string>(type: "TEXT", nullable: true),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stadium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    steunvorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partner = table.Column<string>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    groepsoort = table.Column<string>(type: "TEXT", nullable: true),
                    voor_wie = table.Column<string>(type: "TEXT", nullable: true),
                    bijeenkomsten = table.Column<int>(type: "INTEGER", nullable: true),
                    aangemeld = table.Column<int>(type: "INTEGER", nullable: true),
                    aanwezig = table.Column<int>(type: "INTEGER", nullable: true),
                    vervolg = table.Column<int>(type: "INTEGER", nullable: true),
                    vrijwilligers = table.Column<int>(type: "INTEGER", nullable: true),
                    gekoppeld = table.Column<int>(type: "INTEGER", nullable: true),
                    aan_wie = table.Column<string>(type: "TEXT", nullable: true),
                    adviessoort = table.Column<string>(type: "TEXT", nullable: true),
                    gesprek_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    voorbereiding = table.Column<string>(type: "TEXT", nullable: true),
                    nabespreking = table.Column<string>(type: "TEXT", nullable: true),
                    ouders_wisten = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activiteit", x => x.id);
                    table.ForeignKey(
                        name: "fk_activiteit_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activiteit_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activiteit_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "collectieve_vraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", nullable: false),
                    thema = table.Column<string>(type: "TEXT", nullable: false),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waar = table.Column<string>(type: "TEXT", nullable: true),
                    gezinnen = table.Column<int>(type: "INTEGER", nullable: true),
                    gemeld_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemeld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    eigenaar = table.Column<Guid>(type: "TEXT", nullable: false),
                    afdeling = table.Column<string>(type: "TEXT", nullable: true),
                    contactpersoon = table.Column<string>(type: "TEXT", nullable: true),
                    doorgegeven_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    navragen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gesloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", nullable: true),
                    afloop = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_collectieve_vraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_collectieve_vraag_medewerker_eigenaar",
                        column: x => x.eigenaar,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collectieve_vraag_medewerker_gemeld_door",
                        column: x => x.gemeld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collectieve_vraag_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collectieve_vraag_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kort_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    andere_plek = table.Column<string>(type: "TEXT", nullable: true),
                    thema = table.Column<string>(type: "TEXT", nullable: false),
                    leeftijdsgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    vervallen = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kort_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_kort_contact_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kort_contact_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kort_contact_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roosterregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    dagen = table.Column<string>(type: "TEXT", nullable: false),
                    vast = table.Column<bool>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roosterregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_roosterregel_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_roosterregel_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vindplaatsafspraak",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taken = table.Column<string>(type: "TEXT", nullable: false),
                    grenzen = table.Column<string>(type: "TEXT", nullable: false),
                    oudercontact = table.Column<string>(type: "TEXT", nullable: false),
                    vertrouwelijkheid = table.Column<string>(type: "TEXT", nullable: false),
                    meldroute = table.Column<string>(type: "TEXT", nullable: false),
                    getekend_door = table.Column<string>(type: "TEXT", nullable: false),
                    getekend_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    herzien_voor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vindplaatsafspraak", x => x.id);
                    table.ForeignKey(
                        name: "fk_vindplaatsafspraak_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wisseling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    was = table.Column<Guid>(type: "TEXT", nullable: true),
                    wordt = table.Column<Guid>(type: "TEXT", nullable: false),
                    per = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gemeld_aan = table.Column<string>(type: "TEXT", nullable: true),
                    gemeld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vindplaats_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wisseling", x => x.id);
                    table.ForeignKey(
                        name: "fk_wisseling_medewerker_was",
                        column: x => x.was,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wisseling_medewerker_wordt",
                        column: x => x.wordt,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_wisseling_vindplaats_vindplaats_id",
                        column: x => x.vindplaats_id,
                        principalTable: "vindplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "matrixactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doelgroep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stadium = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wijk_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matrixactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_matrixactie_wijk_wijk_id",
                        column: x => x.wijk_id,
                        principalTable: "wijk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wijkcijfer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    waarde = table.Column<string>(type: "TEXT", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    opvallend = table.Column<string>(type: "TEXT", nullable: true),
                    wijk_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wijkcijfer", x => x.id);
                    table.ForeignKey(
                        name: "fk_wijkcijfer_wijk_wijk_id",
                        column: x => x.wijk_id,
                        principalTable: "wijk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "steunstap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    actie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steunstap", x => x.id);
                    table.ForeignKey(
                        name: "fk_steunstap_actie_actie_id",
                        column: x => x.actie_id,
                        principalTable: "actie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_steunstap_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanmelding_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmelding_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_aanmelding_over_aanmelding_record_id",
                        column: x => x.record_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_aanmelding_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "anoniem_consult",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    vrager = table.Column<string>(type: "TEXT", nullable: false),
                    partner = table.Column<Guid>(type: "TEXT", nullable: true),
                    gezin_erbij = table.Column<bool>(type: "INTEGER", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    advies = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_toch_bewaren = table.Column<string>(type: "TEXT", nullable: true),
                    navraag_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afloop = table.Column<string>(type: "TEXT", nullable: true),
                    afloop_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wacht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    akkoord_van = table.Column<string>(type: "TEXT", nullable: true),
                    akkoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_anoniem_consult", x => x.id);
                    table.ForeignKey(
                        name: "fk_anoniem_consult_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_anoniem_consult_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_anoniem_consult_organisatie_partner",
                        column: x => x.partner,
                        principalTable: "organisatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_anoniem_consult_team_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intaketoets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    werkwijze = table.Column<int>(type: "INTEGER", nullable: false),
                    niveau_kind = table.Column<int>(type: "INTEGER", nullable: true),
                    niveau_zorg = table.Column<int>(type: "INTEGER", nullable: true),
                    niveau_ouderschap = table.Column<int>(type: "INTEGER", nullable: true),
                    niveau_omgeving = table.Column<int>(type: "INTEGER", nullable: true),
                    laag = table.Column<string>(type: "TEXT", nullable: true),
                    uitslag_zrm = table.Column<string>(type: "TEXT", nullable: true),
                    uitslag_ouderschap = table.Column<string>(type: "TEXT", nullable: true),
                    is_grijs = table.Column<bool>(type: "INTEGER", nullable: false),
                    grijs_waarom = table.Column<string>(type: "TEXT", nullable: true),
                    reden_verder = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intaketoets", x => x.id);
                    table.ForeignKey(
                        name: "fk_intaketoets_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_intaketoets_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tafelpunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    tafel = table.Column<Guid>(type: "TEXT", nullable: false),
                    tafel_naam = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    is_grijs = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    besproken_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recht = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    wie_beslist = table.Column<string>(type: "TEXT", nullable: true),
                    ook_aanwezig = table.Column<string>(type: "TEXT", nullable: true),
                    gezin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    getekend_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    reden_geen_handtekening = table.Column<string>(type: "TEXT", nullable: true),
                    les = table.Column<string>(type: "TEXT", nullable: true),
                    reden_vervallen = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelpunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafelpunt_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tafelpunt_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tafelpunt_medewerker_getekend_door",
                        column: x => x.getekend_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tafelpunt_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toewijsreden",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toewijsreden", x => x.id);
                    table.ForeignKey(
                        name: "fk_toewijsreden_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triage",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gedaan_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reden_opnieuw = table.Column<string>(type: "TEXT", nullable: true),
                    wens = table.Column<string>(type: "TEXT", nullable: true),
                    urgentie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ernst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reageren_voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ander_probleem = table.Column<string>(type: "TEXT", nullable: true),
                    stoornis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kjp_optie = table.Column<string>(type: "TEXT", nullable: true),
                    zorgzwaarte = table.Column<string>(type: "TEXT", nullable: true),
                    lvb_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    lvb_ouder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    psychiatrie_uitgesloten = table.Column<bool>(type: "INTEGER", nullable: false),
                    beperking_uitgesloten = table.Column<bool>(type: "INTEGER", nullable: false),
                    niet_pluis = table.Column<bool>(type: "INTEGER", nullable: false),
                    niet_pluis_waarom = table.Column<string>(type: "TEXT", nullable: true),
                    reden_geen_overleg = table.Column<string>(type: "TEXT", nullable: true),
                    tekenen_gewoon = table.Column<string>(type: "TEXT", nullable: true),
                    tekenen_stoornis = table.Column<string>(type: "TEXT", nullable: true),
                    tekenen_beoordeeld_door = table.Column<string>(type: "TEXT", nullable: true),
                    grens_bereikt = table.Column<bool>(type: "INTEGER", nullable: false),
                    gezien_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    gezien_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triage", x => x.id);
                    table.ForeignKey(
                        name: "fk_triage_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triage_medewerker_gezien_door",
                        column: x => x.gezien_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triage_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "wachtbericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    wijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aan = table.Column<string>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    tussentijd = table.Column<string>(type: "TEXT", nullable: true),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wachtbericht", x => x.id);
                    table.ForeignKey(
                        name: "fk_wachtbericht_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_wachtbericht_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "belofte_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belofte_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_belofte_over_belofte_record_id",
                        column: x => x.record_id,
                        principalTable: "belofte",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_belofte_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "beslisgesprek_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beslisgesprek_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_beslisgesprek_over_beslisgesprek_record_id",
                        column: x => x.record_id,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_beslisgesprek_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "besluit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesprek = table.Column<Guid>(type: "TEXT", nullable: true),
                    vervolg_op = table.Column<Guid>(type: "TEXT", nullable: true),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    wens = table.Column<string>(type: "TEXT", nullable: true),
                    wens_van = table.Column<Guid>(type: "TEXT", nullable: true),
                    doel = table.Column<string>(type: "TEXT", nullable: true),
                    acuut_onveilig = table.Column<string>(type: "TEXT", nullable: true),
                    begonnen_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: true),
                    besloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    trede = table.Column<int>(type: "INTEGER", nullable: true),
                    reden_trede = table.Column<string>(type: "TEXT", nullable: true),
                    beslisser = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    grond = table.Column<string>(type: "TEXT", nullable: true),
                    belang_kind = table.Column<string>(type: "TEXT", nullable: true),
                    reden_niet_verkend = table.Column<string>(type: "TEXT", nullable: true),
                    alternatieven = table.Column<string>(type: "TEXT", nullable: true),
                    hulpkeuze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reden_hulpkeuze = table.Column<string>(type: "TEXT", nullable: true),
                    reden_afwijking = table.Column<string>(type: "TEXT", nullable: true),
                    risico = table.Column<string>(type: "TEXT", nullable: true),
                    advies_van = table.Column<string>(type: "TEXT", nullable: true),
                    advies = table.Column<string>(type: "TEXT", nullable: true),
                    advies_gevolgd = table.Column<bool>(type: "INTEGER", nullable: true),
                    reden_advies = table.Column<string>(type: "TEXT", nullable: true),
                    standpunt_gezin = table.Column<string>(type: "TEXT", nullable: true),
                    afwachten_oordeel = table.Column<string>(type: "TEXT", nullable: true),
                    afwachten_uitleg = table.Column<string>(type: "TEXT", nullable: true),
                    afwachten_draagkracht = table.Column<string>(type: "TEXT", nullable: true),
                    terugkijken_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden_heroverwegen = table.Column<string>(type: "TEXT", nullable: true),
                    reden_afgebroken = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besluit", x => x.id);
                    table.ForeignKey(
                        name: "fk_besluit_beslisgesprek_gesprek",
                        column: x => x.gesprek,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_besluit_besluit_vervolg_op",
                        column: x => x.vervolg_op,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_besluit_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_besluit_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_besluit_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_besluit_persoon_wens_van",
                        column: x => x.wens_van,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gespreksdeelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", nullable: true),
                    doelakkoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eigen_doel = table.Column<string>(type: "TEXT", nullable: true),
                    nagekeken = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aanvulling = table.Column<string>(type: "TEXT", nullable: true),
                    gehoord = table.Column<int>(type: "INTEGER", nullable: true),
                    was_goed = table.Column<string>(type: "TEXT", nullable: true),
                    kan_anders = table.Column<string>(type: "TEXT", nullable: true),
                    gesprek_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gespreksdeelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_gespreksdeelnemer_beslisgesprek_gesprek_id",
                        column: x => x.gesprek_id,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gespreksdeelnemer_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gespreksdeelnemer_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gespreksgang",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    stap = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesprek_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gespreksgang", x => x.id);
                    table.ForeignKey(
                        name: "fk_gespreksgang_beslisgesprek_gesprek_id",
                        column: x => x.gesprek_id,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gespreksgang_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gesprekspunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    uit_vraag = table.Column<Guid>(type: "TEXT", nullable: true),
                    gesprek_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gesprekspunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_gesprekspunt_beslisgesprek_gesprek_id",
                        column: x => x.gesprek_id,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_gesprekspunt_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gesprekspunt_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "situatiebeeld",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesprek = table.Column<Guid>(type: "TEXT", nullable: true),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wat_speelt = table.Column<string>(type: "TEXT", nullable: false),
                    ontstaan = table.Column<string>(type: "TEXT", nullable: true),
                    in_stand = table.Column<string>(type: "TEXT", nullable: true),
                    gevolgen = table.Column<string>(type: "TEXT", nullable: true),
                    toekomst = table.Column<string>(type: "TEXT", nullable: true),
                    zorgen = table.Column<string>(type: "TEXT", nullable: true),
                    tekenen_gewoon = table.Column<string>(type: "TEXT", nullable: true),
                    tekenen_meer = table.Column<string>(type: "TEXT", nullable: true),
                    beoordeeld_door = table.Column<string>(type: "TEXT", nullable: true),
                    psychiatrie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beperking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vervangen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_situatiebeeld", x => x.id);
                    table.ForeignKey(
                        name: "fk_situatiebeeld_beslisgesprek_gesprek",
                        column: x => x.gesprek,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_situatiebeeld_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_situatiebeeld_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "uitleg",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesprek = table.Column<Guid>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    probleem = table.Column<string>(type: "TEXT", nullable: true),
                    gevolgen = table.Column<string>(type: "TEXT", nullable: true),
                    eigen_aandeel = table.Column<string>(type: "TEXT", nullable: true),
                    hulp = table.Column<string>(type: "TEXT", nullable: true),
                    materiaal = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitleg", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitleg_beslisgesprek_gesprek",
                        column: x => x.gesprek,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitleg_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitleg_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "werkblad",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    casus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesprek = table.Column<Guid>(type: "TEXT", nullable: true),
                    hulpmiddel = table.Column<string>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    lijstversie = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    schrijver = table.Column<Guid>(type: "TEXT", nullable: false),
                    zichtbaar_voor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkblad", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkblad_beslisgesprek_gesprek",
                        column: x => x.gesprek,
                        principalTable: "beslisgesprek",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkblad_casus_casus_id",
                        column: x => x.casus_id,
                        principalTable: "casus",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkblad_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkblad_medewerker_schrijver",
                        column: x => x.schrijver,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkblad_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "betrokkenheid_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_betrokkenheid_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_betrokkenheid_over_betrokkenheid_record_id",
                        column: x => x.record_id,
                        principalTable: "betrokkenheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_betrokkenheid_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_deelnemer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    betrokkenheid = table.Column<Guid>(type: "TEXT", nullable: true),
                    contact_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_deelnemer", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_deelnemer_contact_contact_id",
                        column: x => x.contact_id,
                        principalTable: "contact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_contact_deelnemer_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_contact_over_contact_record_id",
                        column: x => x.record_id,
                        principalTable: "contact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_contact_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eigen_grens_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eigen_grens_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_eigen_grens_over_eigen_grens_record_id",
                        column: x => x.record_id,
                        principalTable: "eigen_grens",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_eigen_grens_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inwerking_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inwerking_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_inwerking_over_inwerking_record_id",
                        column: x => x.record_id,
                        principalTable: "inwerking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_inwerking_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vorige_inwerking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gewijzigd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gewijzigd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    samenvatting = table.Column<string>(type: "TEXT", nullable: false),
                    aanpak = table.Column<string>(type: "TEXT", nullable: true),
                    kennismaking_met = table.Column<string>(type: "TEXT", nullable: true),
                    inwerking_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vorige_inwerking", x => x.id);
                    table.ForeignKey(
                        name: "fk_vorige_inwerking_inwerking_inwerking_id",
                        column: x => x.inwerking_id,
                        principalTable: "inwerking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_vorige_inwerking_medewerker_gewijzigd_door",
                        column: x => x.gewijzigd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "beslisrolkeuze",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    meedenkwijze_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beslisrolkeuze", x => x.id);
                    table.ForeignKey(
                        name: "fk_beslisrolkeuze_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_beslisrolkeuze_meedenkwijze_meedenkwijze_id",
                        column: x => x.meedenkwijze_id,
                        principalTable: "meedenkwijze",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meedenkwijze_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meedenkwijze_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_meedenkwijze_over_meedenkwijze_record_id",
                        column: x => x.record_id,
                        principalTable: "meedenkwijze",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meedenkwijze_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "preventiekeuze_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_preventiekeuze_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_preventiekeuze_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_preventiekeuze_over_preventiekeuze_record_id",
                        column: x => x.record_id,
                        principalTable: "preventiekeuze",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regieafspraak_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regieafspraak_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_regieafspraak_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_regieafspraak_over_regieafspraak_record_id",
                        column: x => x.record_id,
                        principalTable: "regieafspraak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regiebevestiging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    betrokkenheid = table.Column<Guid>(type: "TEXT", nullable: true),
                    gevraagd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opmerking = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afspraak_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regiebevestiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_regiebevestiging_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_regiebevestiging_regieafspraak_afspraak_id",
                        column: x => x.afspraak_id,
                        principalTable: "regieafspraak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "regiepunt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    regisseur = table.Column<bool>(type: "INTEGER", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: true),
                    afspraak_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regiepunt", x => x.id);
                    table.ForeignKey(
                        name: "fk_regiepunt_regieafspraak_afspraak_id",
                        column: x => x.afspraak_id,
                        principalTable: "regieafspraak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "steunafspraak_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steunafspraak_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_steunafspraak_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_steunafspraak_over_steunafspraak_record_id",
                        column: x => x.record_id,
                        principalTable: "steunafspraak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "steunmoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: true),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    steunafspraak_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_steunmoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_steunmoment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_steunmoment_steunafspraak_steunafspraak_id",
                        column: x => x.steunafspraak_id,
                        principalTable: "steunafspraak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taak_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taak_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_taak_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_taak_over_taak_record_id",
                        column: x => x.record_id,
                        principalTable: "taak",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afwijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", nullable: false),
                    tussen_twee_stoelen_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afwijzing", x => x.id);
                    table.ForeignKey(
                        name: "fk_afwijzing_tussen_twee_stoelen_tussen_twee_stoelen_id",
                        column: x => x.tussen_twee_stoelen_id,
                        principalTable: "tussen_twee_stoelen",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tussen_twee_stoelen_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tussen_twee_stoelen_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_tussen_twee_stoelen_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tussen_twee_stoelen_over_tussen_twee_stoelen_record_id",
                        column: x => x.record_id,
                        principalTable: "tussen_twee_stoelen",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veiligheid_bekeken_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligheid_bekeken_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_veiligheid_bekeken_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veiligheid_bekeken_over_veiligheid_bekeken_record_id",
                        column: x => x.record_id,
                        principalTable: "veiligheid_bekeken",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oproep",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plek = table.Column<int>(type: "INTEGER", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    sinds = table.Column<DateTime>(type: "TEXT", nullable: true),
                    tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    veiligstelling_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oproep", x => x.id);
                    table.ForeignKey(
                        name: "fk_oproep_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_oproep_veiligstelling_veiligstelling_id",
                        column: x => x.veiligstelling_id,
                        principalTable: "veiligstelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "veiligstelling_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_veiligstelling_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_veiligstelling_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_veiligstelling_over_veiligstelling_record_id",
                        column: x => x.record_id,
                        principalTable: "veiligstelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verkenning_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verkenning_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_verkenning_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verkenning_over_verkenning_record_id",
                        column: x => x.record_id,
                        principalTable: "verkenning",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verschil_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verschil_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_verschil_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verschil_over_verschil_record_id",
                        column: x => x.record_id,
                        principalTable: "verschil",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verschilbesluit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    verschil_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verschilbesluit", x => x.id);
                    table.ForeignKey(
                        name: "fk_verschilbesluit_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verschilbesluit_verschil_verschil_id",
                        column: x => x.verschil_id,
                        principalTable: "verschil",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    betrokkenheid = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    verschil_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_visie", x => x.id);
                    table.ForeignKey(
                        name: "fk_visie_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_visie_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_visie_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_visie_verschil_verschil_id",
                        column: x => x.verschil_id,
                        principalTable: "verschil",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "terugkoppeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    van = table.Column<string>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terugkoppeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_terugkoppeling_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_terugkoppeling_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwijsstap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    verwijzing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijsstap", x => x.id);
                    table.ForeignKey(
                        name: "fk_verwijsstap_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwijsstap_verwijzing_verwijzing_id",
                        column: x => x.verwijzing_id,
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "verwijzing_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verwijzing_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_verwijzing_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verwijzing_over_verwijzing_record_id",
                        column: x => x.record_id,
                        principalTable: "verwijzing",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vraag_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vraag_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_vraag_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_vraag_over_vraag_record_id",
                        column: x => x.record_id,
                        principalTable: "vraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zicht_moment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    bevinding = table.Column<string>(type: "TEXT", nullable: false),
                    zorg_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zicht_moment", x => x.id);
                    table.ForeignKey(
                        name: "fk_zicht_moment_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_zicht_moment_zorg_over_veiligheid_zorg_id",
                        column: x => x.zorg_id,
                        principalTable: "zorg_over_veiligheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "zorg_over_veiligheid_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zorg_over_veiligheid_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_zorg_over_veiligheid_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_zorg_over_veiligheid_over_zorg_over_veiligheid_record_id",
                        column: x => x.record_id,
                        principalTable: "zorg_over_veiligheid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wervingskanaal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kanaal = table.Column<string>(type: "TEXT", nullable: false),
                    activiteit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wervingskanaal", x => x.id);
                    table.ForeignKey(
                        name: "fk_wervingskanaal_activiteit_activiteit_id",
                        column: x => x.activiteit_id,
                        principalTable: "activiteit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "collectieve_stap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: true),
                    door = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    collectieve_vraag_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_collectieve_stap", x => x.id);
                    table.ForeignKey(
                        name: "fk_collectieve_stap_collectieve_vraag_collectieve_vraag_id",
                        column: x => x.collectieve_vraag_id,
                        principalTable: "collectieve_vraag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_collectieve_stap_medewerker_door",
                        column: x => x.door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eerder_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kort_contact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plek = table.Column<string>(type: "TEXT", nullable: false),
                    thema = table.Column<string>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    akkoord_van = table.Column<string>(type: "TEXT", nullable: false),
                    akkoord_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toegevoegd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eerder_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_eerder_contact_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_eerder_contact_kort_contact_kort_contact_id",
                        column: x => x.kort_contact_id,
                        principalTable: "kort_contact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_eerder_contact_medewerker_toegevoegd_door",
                        column: x => x.toegevoegd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gedaan_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consult_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultactie_anoniem_consult_consult_id",
                        column: x => x.consult_id,
                        principalTable: "anoniem_consult",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aan = table.Column<string>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    consult_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultvraag_anoniem_consult_consult_id",
                        column: x => x.consult_id,
                        principalTable: "anoniem_consult",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consultvraag_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "criteriumantwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contraindicatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    route = table.Column<string>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    intaketoets_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteriumantwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_criteriumantwoord_intaketoets_intaketoets_id",
                        column: x => x.intaketoets_id,
                        principalTable: "intaketoets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intaketoets_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intaketoets_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_intaketoets_over_intaketoets_record_id",
                        column: x => x.record_id,
                        principalTable: "intaketoets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_intaketoets_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tafelgenoot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: false),
                    tafelpunt_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelgenoot", x => x.id);
                    table.ForeignKey(
                        name: "fk_tafelgenoot_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tafelgenoot_tafelpunt_tafelpunt_id",
                        column: x => x.tafelpunt_id,
                        principalTable: "tafelpunt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tafelpunt_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tafelpunt_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_tafelpunt_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tafelpunt_over_tafelpunt_record_id",
                        column: x => x.record_id,
                        principalTable: "tafelpunt",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "collegavraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aan = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    voor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gesteld_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    beantwoord_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    triage_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_collegavraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_collegavraag_medewerker_aan",
                        column: x => x.aan,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collegavraag_medewerker_beantwoord_door",
                        column: x => x.beantwoord_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collegavraag_medewerker_gesteld_door",
                        column: x => x.gesteld_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_collegavraag_triage_triage_id",
                        column: x => x.triage_id,
                        principalTable: "triage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triage_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triage_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_triage_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_triage_over_triage_record_id",
                        column: x => x.record_id,
                        principalTable: "triage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "triageprobleem",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", nullable: false),
                    triage_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_triageprobleem", x => x.id);
                    table.ForeignKey(
                        name: "fk_triageprobleem_triage_triage_id",
                        column: x => x.triage_id,
                        principalTable: "triage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "besluit_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besluit_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_besluit_over_besluit_record_id",
                        column: x => x.record_id,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_besluit_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "besluitkeuze",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    optie = table.Column<Guid>(type: "TEXT", nullable: false),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besluitkeuze", x => x.id);
                    table.ForeignKey(
                        name: "fk_besluitkeuze_besluit_besluit_id",
                        column: x => x.besluit_id,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "besluitstem",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    akkoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besluitstem", x => x.id);
                    table.ForeignKey(
                        name: "fk_besluitstem_besluit_besluit_id",
                        column: x => x.besluit_id,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_besluitstem_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "optie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: true),
                    medewerker = table.Column<Guid>(type: "TEXT", nullable: true),
                    voordelen = table.Column<string>(type: "TEXT", nullable: true),
                    nadelen = table.Column<string>(type: "TEXT", nullable: true),
                    verwacht = table.Column<string>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bronvermelding = table.Column<string>(type: "TEXT", nullable: true),
                    passend = table.Column<string>(type: "TEXT", nullable: true),
                    kosten = table.Column<string>(type: "TEXT", nullable: true),
                    beschikbaar = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    geregeld = table.Column<string>(type: "TEXT", nullable: true),
                    reden_vervallen = table.Column<string>(type: "TEXT", nullable: true),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_optie", x => x.id);
                    table.ForeignKey(
                        name: "fk_optie_besluit_besluit_id",
                        column: x => x.besluit_id,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_optie_medewerker_medewerker",
                        column: x => x.medewerker,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_optie_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "randvoorwaarde",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", nullable: true),
                    getoetst_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    besluit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_randvoorwaarde", x => x.id);
                    table.ForeignKey(
                        name: "fk_randvoorwaarde_besluit_besluit_id",
                        column: x => x.besluit_id,
                        principalTable: "besluit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "beeldreactie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    nr = table.Column<int>(type: "INTEGER", nullable: false),
                    begrip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eens = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    beeld_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beeldreactie", x => x.id);
                    table.ForeignKey(
                        name: "fk_beeldreactie_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_beeldreactie_situatiebeeld_beeld_id",
                        column: x => x.beeld_id,
                        principalTable: "situatiebeeld",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "factor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    waar = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    werking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    beeld_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factor", x => x.id);
                    table.ForeignKey(
                        name: "fk_factor_situatiebeeld_beeld_id",
                        column: x => x.beeld_id,
                        principalTable: "situatiebeeld",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "situatiebeeld_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_situatiebeeld_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_situatiebeeld_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_situatiebeeld_over_situatiebeeld_record_id",
                        column: x => x.record_id,
                        principalTable: "situatiebeeld",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitleg_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitleg_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_uitleg_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitleg_over_uitleg_record_id",
                        column: x => x.record_id,
                        principalTable: "uitleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitlegontvanger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    begrepen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uitleg_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitlegontvanger", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitlegontvanger_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitlegontvanger_uitleg_uitleg_id",
                        column: x => x.uitleg_id,
                        principalTable: "uitleg",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "werkblad_over",
                columns: table => new
                {
                    persoon_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkblad_over", x => new { x.record_id, x.persoon_id });
                    table.ForeignKey(
                        name: "fk_werkblad_over_persoon_persoon_id",
                        column: x => x.persoon_id,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkblad_over_werkblad_record_id",
                        column: x => x.record_id,
                        principalTable: "werkblad",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "werkbladantwoord",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vraag = table.Column<string>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: true),
                    getal = table.Column<int>(type: "INTEGER", nullable: true),
                    genoteerd_door = table.Column<Guid>(type: "TEXT", nullable: false),
                    vervangen_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    werkblad_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkbladantwoord", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkbladantwoord_medewerker_genoteerd_door",
                        column: x => x.genoteerd_door,
                        principalTable: "medewerker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkbladantwoord_werkblad_werkblad_id",
                        column: x => x.werkblad_id,
                        principalTable: "werkblad",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "optievoorkeur",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    persoon = table.Column<Guid>(type: "TEXT", nullable: false),
                    voorkeur = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eerder = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    woorden = table.Column<string>(type: "TEXT", nullable: true),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    optie_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_optievoorkeur", x => x.id);
                    table.ForeignKey(
                        name: "fk_optievoorkeur_optie_optie_id",
                        column: x => x.optie_id,
                        principalTable: "optie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_optievoorkeur_persoon_persoon",
                        column: x => x.persoon,
                        principalTable: "persoon",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_afgehandeld_door",
                table: "aanmelding",
                column: "afgehandeld_door");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_afspraak_met_status",
                table: "aanmelding",
                columns: new[] { "afspraak_met", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_bij_casus",
                table: "aanmelding",
                column: "bij_casus");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_gezegd_door",
                table: "aanmelding",
                column: "gezegd_door");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_gezin_id",
                table: "aanmelding",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_partner",
                table: "aanmelding",
                column: "partner");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_schrijver",
                table: "aanmelding",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_team_id_afgehandeld_op",
                table: "aanmelding",
                columns: new[] { "team_id", "afgehandeld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_team_id_status_afgehandeld_op",
                table: "aanmelding",
                columns: new[] { "team_id", "status", "afgehandeld_op" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_team_id_status_ontvangen_op_id",
                table: "aanmelding",
                columns: new[] { "team_id", "status", "ontvangen_op", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_team_id_status_reageren_voor_id",
                table: "aanmelding",
                columns: new[] { "team_id", "status", "reageren_voor", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_team_id_status_urgentie_reageren_voor_id",
                table: "aanmelding",
                columns: new[] { "team_id", "status", "urgentie", "reageren_voor", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_toegewezen_aan",
                table: "aanmelding",
                column: "toegewezen_aan");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_volgend_bericht_door_status",
                table: "aanmelding",
                columns: new[] { "volgend_bericht_door", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_over_persoon_id",
                table: "aanmelding_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_gezin_id",
                table: "achtergrond",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_schrijver",
                table: "achtergrond",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_wie",
                table: "achtergrond",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_antwoord_achtergrond_id",
                table: "achtergrond_antwoord",
                column: "achtergrond_id");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_antwoord_opgeschreven_door",
                table: "achtergrond_antwoord",
                column: "opgeschreven_door");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_antwoord_verteld_door",
                table: "achtergrond_antwoord",
                column: "verteld_door");

            migrationBuilder.CreateIndex(
                name: "ix_achtergrond_over_persoon_id",
                table: "achtergrond_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_gezin_id",
                table: "achttien",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_plan_id",
                table: "achttien",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_schrijver",
                table: "achttien",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_wie",
                table: "achttien",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_over_persoon_id",
                table: "achttien_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_achttien_punt_achttien_id",
                table: "achttien_punt",
                column: "achttien_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_doel_id",
                table: "actie",
                column: "doel_id");

            migrationBuilder.CreateIndex(
                name: "ix_actie_medewerker",
                table: "actie",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_actie_persoon",
                table: "actie",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_actie_verwijzing",
                table: "actie",
                column: "verwijzing");

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_medewerker_op",
                table: "activiteit",
                columns: new[] { "medewerker", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_team_id_op",
                table: "activiteit",
                columns: new[] { "team_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_vindplaats_id",
                table: "activiteit",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_adres_huishouden_id",
                table: "adres",
                column: "huishouden_id");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_besloten_door",
                table: "afscherming",
                column: "besloten_door");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_gezin_id",
                table: "afscherming",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_overlegd_met",
                table: "afscherming",
                column: "overlegd_met");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_persoon",
                table: "afscherming",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_record",
                table: "afscherming",
                column: "record");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_voor_persoon",
                table: "afscherming",
                column: "voor_persoon");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_moment_afscherming_id",
                table: "afscherming_moment",
                column: "afscherming_id");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_moment_door",
                table: "afscherming_moment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_afscherming_moment_overlegd_met",
                table: "afscherming_moment",
                column: "overlegd_met");

            migrationBuilder.CreateIndex(
                name: "ix_afwijzing_tussen_twee_stoelen_id",
                table: "afwijzing",
                column: "tussen_twee_stoelen_id");

            migrationBuilder.CreateIndex(
                name: "ix_anoniem_consult_aanmelding_id",
                table: "anoniem_consult",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_anoniem_consult_medewerker_wacht_op",
                table: "anoniem_consult",
                columns: new[] { "medewerker", "wacht_op" });

            migrationBuilder.CreateIndex(
                name: "ix_anoniem_consult_partner",
                table: "anoniem_consult",
                column: "partner");

            migrationBuilder.CreateIndex(
                name: "ix_anoniem_consult_team_id_op",
                table: "anoniem_consult",
                columns: new[] { "team_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_anoniem_consult_team_id_wacht_op_op",
                table: "anoniem_consult",
                columns: new[] { "team_id", "wacht_op", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_beeldreactie_beeld_id",
                table: "beeldreactie",
                column: "beeld_id");

            migrationBuilder.CreateIndex(
                name: "ix_beeldreactie_persoon",
                table: "beeldreactie",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_belofte_aan_persoon",
                table: "belofte",
                column: "aan_persoon");

            migrationBuilder.CreateIndex(
                name: "ix_belofte_casus_id",
                table: "belofte",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_belofte_door_status_voor",
                table: "belofte",
                columns: new[] { "door", "status", "voor" });

            migrationBuilder.CreateIndex(
                name: "ix_belofte_open",
                table: "belofte",
                columns: new[] { "casus_id", "voor" },
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_belofte_schrijver",
                table: "belofte",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_belofte_over_persoon_id",
                table: "belofte_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bereikbaarheid_team_id",
                table: "bereikbaarheid",
                column: "team_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_beroepsregistratie_tot",
                table: "beroepsregistratie",
                column: "tot");

            migrationBuilder.CreateIndex(
                name: "ix_beroepsregistratie_vakprofiel_id",
                table: "beroepsregistratie",
                column: "vakprofiel_id");

            migrationBuilder.CreateIndex(
                name: "ix_beslisgesprek_casus_id",
                table: "beslisgesprek",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_beslisgesprek_schrijver",
                table: "beslisgesprek",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_beslisgesprek_over_persoon_id",
                table: "beslisgesprek_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_beslisrolkeuze_genoteerd_door",
                table: "beslisrolkeuze",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_beslisrolkeuze_meedenkwijze_id",
                table: "beslisrolkeuze",
                column: "meedenkwijze_id");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_casus_id",
                table: "besluit",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_genoteerd_door",
                table: "besluit",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_gesprek",
                table: "besluit",
                column: "gesprek");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_schrijver",
                table: "besluit",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_vervolg_op",
                table: "besluit",
                column: "vervolg_op",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_besluit_wens_van",
                table: "besluit",
                column: "wens_van");

            migrationBuilder.CreateIndex(
                name: "ix_besluit_over_persoon_id",
                table: "besluit_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_besluitkeuze_besluit_id",
                table: "besluitkeuze",
                column: "besluit_id");

            migrationBuilder.CreateIndex(
                name: "ix_besluitstem_besluit_id",
                table: "besluitstem",
                column: "besluit_id");

            migrationBuilder.CreateIndex(
                name: "ix_besluitstem_persoon",
                table: "besluitstem",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_besproken_regel_oefening_id",
                table: "besproken_regel",
                column: "oefening_id");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_casus_id",
                table: "betrokkenheid",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_medewerker",
                table: "betrokkenheid",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_organisatie",
                table: "betrokkenheid",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_persoon",
                table: "betrokkenheid",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_schrijver",
                table: "betrokkenheid",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_betrokkenheid_over_persoon_id",
                table: "betrokkenheid_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_bewoner_huishouden_id",
                table: "bewoner",
                column: "huishouden_id");

            migrationBuilder.CreateIndex(
                name: "ix_bewoner_persoon_id",
                table: "bewoner",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_casus_aanmelding_id",
                table: "casus",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_casus_gestopt_door",
                table: "casus",
                column: "gestopt_door");

            migrationBuilder.CreateIndex(
                name: "ix_casus_gezin_id",
                table: "casus",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_casus_team_id",
                table: "casus",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_casus_id",
                table: "casusregie",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_casusregie_medewerker_tot",
                table: "casusregie",
                columns: new[] { "medewerker", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_stap_collectieve_vraag_id",
                table: "collectieve_stap",
                column: "collectieve_vraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_stap_door",
                table: "collectieve_stap",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_vraag_eigenaar",
                table: "collectieve_vraag",
                column: "eigenaar");

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_vraag_gemeld_door",
                table: "collectieve_vraag",
                column: "gemeld_door");

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_vraag_team_id",
                table: "collectieve_vraag",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_collectieve_vraag_vindplaats_id",
                table: "collectieve_vraag",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_collegavraag_aan_beantwoord_op",
                table: "collegavraag",
                columns: new[] { "aan", "beantwoord_op" });

            migrationBuilder.CreateIndex(
                name: "ix_collegavraag_beantwoord_door",
                table: "collegavraag",
                column: "beantwoord_door");

            migrationBuilder.CreateIndex(
                name: "ix_collegavraag_gesteld_door",
                table: "collegavraag",
                column: "gesteld_door");

            migrationBuilder.CreateIndex(
                name: "ix_collegavraag_triage_id",
                table: "collegavraag",
                column: "triage_id");

            migrationBuilder.CreateIndex(
                name: "ix_concept_bewaard_op",
                table: "concept",
                column: "bewaard_op");

            migrationBuilder.CreateIndex(
                name: "ix_concept_medewerker_formulier",
                table: "concept",
                columns: new[] { "medewerker", "formulier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultactie_consult_id",
                table: "consultactie",
                column: "consult_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultvraag_consult_id",
                table: "consultvraag",
                column: "consult_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultvraag_genoteerd_door",
                table: "consultvraag",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_contact_belofte",
                table: "contact",
                column: "belofte");

            migrationBuilder.CreateIndex(
                name: "ix_contact_casus_id_op",
                table: "contact",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_gesproken",
                table: "contact",
                columns: new[] { "casus_id", "op", "minuten" },
                filter: "uitkomst = 'Gesproken' AND zichtbaar_voor <> 'Schrijver'");

            migrationBuilder.CreateIndex(
                name: "ix_contact_samen_met",
                table: "contact",
                column: "samen_met");

            migrationBuilder.CreateIndex(
                name: "ix_contact_schrijver",
                table: "contact",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_contact_woorden_van",
                table: "contact",
                column: "woorden_van");

            migrationBuilder.CreateIndex(
                name: "ix_contact_deelnemer_betrokkenheid",
                table: "contact_deelnemer",
                column: "betrokkenheid");

            migrationBuilder.CreateIndex(
                name: "ix_contact_deelnemer_contact_id",
                table: "contact_deelnemer",
                column: "contact_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_deelnemer_persoon",
                table: "contact_deelnemer",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_contact_over_persoon_id",
                table: "contact_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_contactpersoon_organisatie_id",
                table: "contactpersoon",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_criteriumantwoord_intaketoets_id",
                table: "criteriumantwoord",
                column: "intaketoets_id");

            migrationBuilder.CreateIndex(
                name: "ix_deskundigheid_vakprofiel_id",
                table: "deskundigheid",
                column: "vakprofiel_id");

            migrationBuilder.CreateIndex(
                name: "ix_doel_gezin_id",
                table: "doel",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_doel_plan_id",
                table: "doel",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_doel_schrijver",
                table: "doel",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_doel_woorden_van",
                table: "doel",
                column: "woorden_van");

            migrationBuilder.CreateIndex(
                name: "ix_doel_over_persoon_id",
                table: "doel_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_toegang_bron",
                table: "dossier_toegang",
                column: "bron");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_toegang_dossier",
                table: "dossier_toegang",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "ix_dossier_toegang_medewerker_dossier_van_tot_einde_grond",
                table: "dossier_toegang",
                columns: new[] { "medewerker", "dossier", "van", "tot", "einde", "grond" });

            migrationBuilder.CreateIndex(
                name: "ix_draagkracht_gezin_id",
                table: "draagkracht",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_draagkracht_plan_id",
                table: "draagkracht",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_draagkracht_schrijver",
                table: "draagkracht",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_draagkracht_wie",
                table: "draagkracht",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_draagkracht_over_persoon_id",
                table: "draagkracht_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerder_contact_aanmelding_id",
                table: "eerder_contact",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_eerder_contact_kort_contact_id",
                table: "eerder_contact",
                column: "kort_contact_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_eerder_contact_toegevoegd_door",
                table: "eerder_contact",
                column: "toegevoegd_door");

            migrationBuilder.CreateIndex(
                name: "ix_eerdere_hulp_persoon",
                table: "eerdere_hulp",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_eigen_grens_casus_id",
                table: "eigen_grens",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_eigen_grens_schrijver",
                table: "eigen_grens",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_eigen_grens_taak",
                table: "eigen_grens",
                column: "taak");

            migrationBuilder.CreateIndex(
                name: "ix_eigen_grens_over_persoon_id",
                table: "eigen_grens_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_gezin_id",
                table: "evaluatie",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_plan_id",
                table: "evaluatie",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_schrijver",
                table: "evaluatie",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_deelnemer_evaluatie_id",
                table: "evaluatie_deelnemer",
                column: "evaluatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_deelnemer_persoon",
                table: "evaluatie_deelnemer",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_over_persoon_id",
                table: "evaluatie_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_factor_beeld_id",
                table: "factor",
                column: "beeld_id");

            migrationBuilder.CreateIndex(
                name: "ix_familiegroepsplan_gezin_id",
                table: "familiegroepsplan",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_familiegroepsplan_plan_id",
                table: "familiegroepsplan",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_familiegroepsplan_schrijver",
                table: "familiegroepsplan",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_familiegroepsplan_over_persoon_id",
                table: "familiegroepsplan_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_fase_overgang_casus_id",
                table: "fase_overgang",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_fase_overgang_door",
                table: "fase_overgang",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_medewerker_id",
                table: "gebruiker",
                column: "medewerker_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_normalized_email",
                table: "gebruiker",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_normalized_user_name",
                table: "gebruiker",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_claim_user_id",
                table: "gebruiker_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_login_user_id",
                table: "gebruiker_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_passkey_user_id",
                table: "gebruiker_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_geheimhoudingsuitleg_door",
                table: "geheimhoudingsuitleg",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_geheimhoudingsuitleg_gezin_id",
                table: "geheimhoudingsuitleg",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_geheimhoudingsuitleg_schrijver",
                table: "geheimhoudingsuitleg",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_geheimhoudingsuitleg_over_persoon_id",
                table: "geheimhoudingsuitleg_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_gespreksdeelnemer_gesprek_id",
                table: "gespreksdeelnemer",
                column: "gesprek_id");

            migrationBuilder.CreateIndex(
                name: "ix_gespreksdeelnemer_medewerker",
                table: "gespreksdeelnemer",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_gespreksdeelnemer_persoon",
                table: "gespreksdeelnemer",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_gespreksgang_door",
                table: "gespreksgang",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_gespreksgang_gesprek_id_volgorde",
                table: "gespreksgang",
                columns: new[] { "gesprek_id", "volgorde" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gesprekspunt_gesprek_id",
                table: "gesprekspunt",
                column: "gesprek_id");

            migrationBuilder.CreateIndex(
                name: "ix_gesprekspunt_medewerker",
                table: "gesprekspunt",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_gesprekspunt_persoon",
                table: "gesprekspunt",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_gezag_kind",
                table: "gezag",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "ix_gezagshouder_persoon_id",
                table: "gezagshouder",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_zoeknaam",
                table: "gezin",
                column: "zoeknaam");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_samenvoeging_blijft",
                table: "gezin_samenvoeging",
                column: "blijft");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_samenvoeging_door",
                table: "gezin_samenvoeging",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_samenvoeging_ongedaan_door",
                table: "gezin_samenvoeging",
                column: "ongedaan_door");

            migrationBuilder.CreateIndex(
                name: "ix_gezin_samenvoeging_opgegaan",
                table: "gezin_samenvoeging",
                column: "opgegaan");

            migrationBuilder.CreateIndex(
                name: "ix_gezinslid_gezin_id",
                table: "gezinslid",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_gezinslid_persoon_id",
                table: "gezinslid",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_gezinsverplaatsing_samenvoeging_id",
                table: "gezinsverplaatsing",
                column: "samenvoeging_id");

            migrationBuilder.CreateIndex(
                name: "ix_huishouden_gezin_id",
                table: "huishouden",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_hulp_beslist_door",
                table: "hulp",
                column: "beslist_door");

            migrationBuilder.CreateIndex(
                name: "ix_hulp_gezin_id",
                table: "hulp",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_hulp_plan_id",
                table: "hulp",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_hulp_schrijver",
                table: "hulp",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_hulp_over_persoon_id",
                table: "hulp_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_genoteerd_door",
                table: "instemming",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_persoon",
                table: "instemming",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_instemming_versie_id",
                table: "instemming",
                column: "versie_id");

            migrationBuilder.CreateIndex(
                name: "ix_intaketoets_aanmelding_id_volgnummer",
                table: "intaketoets",
                columns: new[] { "aanmelding_id", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_intaketoets_schrijver",
                table: "intaketoets",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_intaketoets_over_persoon_id",
                table: "intaketoets_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_inwerking_casus_id",
                table: "inwerking",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_inwerking_kennismaking",
                table: "inwerking",
                column: "kennismaking");

            migrationBuilder.CreateIndex(
                name: "ix_inwerking_medewerker",
                table: "inwerking",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_inwerking_schrijver",
                table: "inwerking",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_inwerking_over_persoon_id",
                table: "inwerking_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_kort_contact_medewerker_op",
                table: "kort_contact",
                columns: new[] { "medewerker", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_kort_contact_team_id_op",
                table: "kort_contact",
                columns: new[] { "team_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_kort_contact_vindplaats_id",
                table: "kort_contact",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_levensgebeurtenis_betekenis_van",
                table: "levensgebeurtenis",
                column: "betekenis_van");

            migrationBuilder.CreateIndex(
                name: "ix_levensgebeurtenis_gezin_id",
                table: "levensgebeurtenis",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_levensgebeurtenis_schrijver",
                table: "levensgebeurtenis",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_levensgebeurtenis_verteld_door",
                table: "levensgebeurtenis",
                column: "verteld_door");

            migrationBuilder.CreateIndex(
                name: "ix_levensgebeurtenis_over_persoon_id",
                table: "levensgebeurtenis_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_medewerker_id",
                table: "lidmaatschap",
                column: "medewerker_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_team_id",
                table: "lidmaatschap",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_lijstaanpassing_door",
                table: "lijstaanpassing",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_lijstaanpassing_lijst_code_nummer",
                table: "lijstaanpassing",
                columns: new[] { "lijst", "code", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logregel_dossier_op",
                table: "logregel",
                columns: new[] { "dossier", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_medewerker_op",
                table: "logregel",
                columns: new[] { "medewerker", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_logregel_op",
                table: "logregel",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_maatregel_kind",
                table: "maatregel",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "ix_maatregel_uitvoerder",
                table: "maatregel",
                column: "uitvoerder");

            migrationBuilder.CreateIndex(
                name: "ix_matrixactie_wijk_id",
                table: "matrixactie",
                column: "wijk_id");

            migrationBuilder.CreateIndex(
                name: "ix_medewerker_organisatie_id",
                table: "medewerker",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_meedenkwijze_casus_id_persoon",
                table: "meedenkwijze",
                columns: new[] { "casus_id", "persoon" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_meedenkwijze_persoon",
                table: "meedenkwijze",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_meedenkwijze_schrijver",
                table: "meedenkwijze",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_meedenkwijze_over_persoon_id",
                table: "meedenkwijze_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerksteun_gezin_id",
                table: "netwerksteun",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerksteun_persoon_id",
                table: "netwerksteun",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_gezin_id",
                table: "niet_in_staat_besluit",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_overlegd_met",
                table: "niet_in_staat_besluit",
                column: "overlegd_met");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_persoon",
                table: "niet_in_staat_besluit",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_schrijver",
                table: "niet_in_staat_besluit",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_vertegenwoordiger_persoon",
                table: "niet_in_staat_besluit",
                column: "vertegenwoordiger_persoon");

            migrationBuilder.CreateIndex(
                name: "ix_niet_in_staat_besluit_over_persoon_id",
                table: "niet_in_staat_besluit_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_nog_open_moment_casus_id",
                table: "nog_open_moment",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_nog_open_moment_door",
                table: "nog_open_moment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_afgesloten_einde",
                table: "noodtoegang",
                columns: new[] { "afgesloten", "einde" });

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_beoordeeld_door",
                table: "noodtoegang",
                column: "beoordeeld_door");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_casus_id",
                table: "noodtoegang",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_gezien_op",
                table: "noodtoegang",
                column: "gezien_op");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_medewerker",
                table: "noodtoegang",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_noodtoegang_oordeel",
                table: "noodtoegang",
                column: "oordeel");

            migrationBuilder.CreateIndex(
                name: "ix_oefenantwoord_door",
                table: "oefenantwoord",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_oefenantwoord_oefening_id",
                table: "oefenantwoord",
                column: "oefening_id");

            migrationBuilder.CreateIndex(
                name: "ix_oefendeelnemer_medewerker",
                table: "oefendeelnemer",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_oefendeelnemer_oefening_id",
                table: "oefendeelnemer",
                column: "oefening_id");

            migrationBuilder.CreateIndex(
                name: "ix_oefening_begonnen_door",
                table: "oefening",
                column: "begonnen_door");

            migrationBuilder.CreateIndex(
                name: "ix_openingstijd_bereikbaarheid_id",
                table: "openingstijd",
                column: "bereikbaarheid_id");

            migrationBuilder.CreateIndex(
                name: "ix_oproep_medewerker",
                table: "oproep",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_oproep_veiligstelling_id",
                table: "oproep",
                column: "veiligstelling_id");

            migrationBuilder.CreateIndex(
                name: "ix_optie_besluit_id",
                table: "optie",
                column: "besluit_id");

            migrationBuilder.CreateIndex(
                name: "ix_optie_medewerker",
                table: "optie",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_optie_persoon",
                table: "optie",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_optievoorkeur_optie_id",
                table: "optievoorkeur",
                column: "optie_id");

            migrationBuilder.CreateIndex(
                name: "ix_optievoorkeur_persoon",
                table: "optievoorkeur",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_organisatie_zoeknaam",
                table: "organisatie",
                column: "zoeknaam");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_bsn",
                table: "persoon",
                column: "bsn");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_school",
                table: "persoon",
                column: "school");

            migrationBuilder.CreateIndex(
                name: "ix_persoon_zoeknaam",
                table: "persoon",
                column: "zoeknaam");

            migrationBuilder.CreateIndex(
                name: "ix_plan_gezin_id",
                table: "plan",
                column: "gezin_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_versie_plan_id",
                table: "plan_versie",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_versie_voorgesteld_door",
                table: "plan_versie",
                column: "voorgesteld_door");

            migrationBuilder.CreateIndex(
                name: "ix_preventiekeuze_casus_id",
                table: "preventiekeuze",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_preventiekeuze_schrijver",
                table: "preventiekeuze",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_preventiekeuze_over_persoon_id",
                table: "preventiekeuze_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_preventieuren_medewerker",
                table: "preventieuren",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_preventieuren_team_id",
                table: "preventieuren",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_probleem_gezin_id",
                table: "probleem",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_probleem_plan_id",
                table: "probleem",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_probleem_schrijver",
                table: "probleem",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_probleem_woorden_van",
                table: "probleem",
                column: "woorden_van");

            migrationBuilder.CreateIndex(
                name: "ix_probleem_over_persoon_id",
                table: "probleem_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_randvoorwaarde_besluit_id",
                table: "randvoorwaarde",
                column: "besluit_id");

            migrationBuilder.CreateIndex(
                name: "ix_reactie_doel_id",
                table: "reactie",
                column: "doel_id");

            migrationBuilder.CreateIndex(
                name: "ix_reactie_genoteerd_door",
                table: "reactie",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_reactie_wie",
                table: "reactie",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_regieafspraak_casus_id_nummer",
                table: "regieafspraak",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regieafspraak_schrijver",
                table: "regieafspraak",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_regieafspraak_over_persoon_id",
                table: "regieafspraak_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_regiebevestiging_afspraak_id",
                table: "regiebevestiging",
                column: "afspraak_id");

            migrationBuilder.CreateIndex(
                name: "ix_regiebevestiging_betrokkenheid",
                table: "regiebevestiging",
                column: "betrokkenheid");

            migrationBuilder.CreateIndex(
                name: "ix_regiebevestiging_persoon",
                table: "regiebevestiging",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_regiepunt_afspraak_id",
                table: "regiepunt",
                column: "afspraak_id");

            migrationBuilder.CreateIndex(
                name: "ix_register_inlezing_begonnen_op",
                table: "register_inlezing",
                column: "begonnen_op");

            migrationBuilder.CreateIndex(
                name: "ix_register_inlezing_door",
                table: "register_inlezing",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_register_persoon_inlezing_id",
                table: "register_persoon",
                column: "inlezing_id");

            migrationBuilder.CreateIndex(
                name: "ix_register_persoon_naam_geboorte",
                table: "register_persoon",
                columns: new[] { "naam", "geboorte" });

            migrationBuilder.CreateIndex(
                name: "ix_relatie_naar",
                table: "relatie",
                column: "naar");

            migrationBuilder.CreateIndex(
                name: "ix_relatie_van",
                table: "relatie",
                column: "van");

            migrationBuilder.CreateIndex(
                name: "ix_rolaanpassing_door",
                table: "rolaanpassing",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_rolaanpassing_team_id_code_nummer",
                table: "rolaanpassing",
                columns: new[] { "team_id", "code", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_roosterregel_medewerker",
                table: "roosterregel",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_roosterregel_vindplaats_id",
                table: "roosterregel",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_blijft",
                table: "samenvoeging",
                column: "blijft");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_door",
                table: "samenvoeging",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_ongedaan_door",
                table: "samenvoeging",
                column: "ongedaan_door");

            migrationBuilder.CreateIndex(
                name: "ix_samenvoeging_opgegaan",
                table: "samenvoeging",
                column: "opgegaan");

            migrationBuilder.CreateIndex(
                name: "ix_score_doel_id_wie_op",
                table: "score",
                columns: new[] { "doel_id", "wie", "op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_score_genoteerd_door",
                table: "score",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_score_wie",
                table: "score",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_situatiebeeld_casus_id_nummer",
                table: "situatiebeeld",
                columns: new[] { "casus_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_situatiebeeld_gesprek",
                table: "situatiebeeld",
                column: "gesprek");

            migrationBuilder.CreateIndex(
                name: "ix_situatiebeeld_schrijver",
                table: "situatiebeeld",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_situatiebeeld_over_persoon_id",
                table: "situatiebeeld_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_steunafspraak_casus_id",
                table: "steunafspraak",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_steunafspraak_door_gestopt_op_volgende_op",
                table: "steunafspraak",
                columns: new[] { "door", "gestopt_op", "volgende_op" });

            migrationBuilder.CreateIndex(
                name: "ix_steunafspraak_met_wie",
                table: "steunafspraak",
                column: "met_wie");

            migrationBuilder.CreateIndex(
                name: "ix_steunafspraak_schrijver",
                table: "steunafspraak",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_steunafspraak_over_persoon_id",
                table: "steunafspraak_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_steunmoment_door",
                table: "steunmoment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_steunmoment_steunafspraak_id",
                table: "steunmoment",
                column: "steunafspraak_id");

            migrationBuilder.CreateIndex(
                name: "ix_steunstap_actie_id_op",
                table: "steunstap",
                columns: new[] { "actie_id", "op" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_steunstap_genoteerd_door",
                table: "steunstap",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_sturing_gezin_id",
                table: "sturing",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_sturing_plan_id",
                table: "sturing",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_sturing_schrijver",
                table: "sturing",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_sturing_wie",
                table: "sturing",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_sturing_over_persoon_id",
                table: "sturing_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_sturingsmoment_door",
                table: "sturingsmoment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_sturingsmoment_sturing_id",
                table: "sturingsmoment",
                column: "sturing_id");

            migrationBuilder.CreateIndex(
                name: "ix_succes_gezin_id",
                table: "succes",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_succes_plan_id",
                table: "succes",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_succes_schrijver",
                table: "succes",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_succes_van_wie",
                table: "succes",
                column: "van_wie");

            migrationBuilder.CreateIndex(
                name: "ix_succes_over_persoon_id",
                table: "succes_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_taak_casus_id",
                table: "taak",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_taak_open",
                table: "taak",
                columns: new[] { "casus_id", "op" },
                filter: "status = 'Open' AND zichtbaar_voor <> 'Schrijver'");

            migrationBuilder.CreateIndex(
                name: "ix_taak_schrijver",
                table: "taak",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_taak_voor_status_op",
                table: "taak",
                columns: new[] { "voor", "status", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_taak_over_persoon_id",
                table: "taak_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_taalkennis_vakprofiel_id",
                table: "taalkennis",
                column: "vakprofiel_id");

            migrationBuilder.CreateIndex(
                name: "ix_tafelgenoot_medewerker",
                table: "tafelgenoot",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_tafelgenoot_tafelpunt_id",
                table: "tafelgenoot",
                column: "tafelpunt_id");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_aanmelding_id",
                table: "tafelpunt",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_casus_id",
                table: "tafelpunt",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_getekend_door",
                table: "tafelpunt",
                column: "getekend_door");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_les",
                table: "tafelpunt",
                column: "besproken_op",
                filter: "les IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_schrijver",
                table: "tafelpunt",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_tafel_status_op",
                table: "tafelpunt",
                columns: new[] { "tafel", "status", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_tafelpunt_over_persoon_id",
                table: "tafelpunt_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_organisatie_id",
                table: "team",
                column: "organisatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_teamcontact_team_id",
                table: "teamcontact",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_door",
                table: "terugkoppeling",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_terugkoppeling_verwijzing_id",
                table: "terugkoppeling",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_tijdelijke_toegang_casus_id",
                table: "tijdelijke_toegang",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_tijdelijke_toegang_geeindigd_door",
                table: "tijdelijke_toegang",
                column: "geeindigd_door");

            migrationBuilder.CreateIndex(
                name: "ix_tijdelijke_toegang_geeindigd_op_tot_en_met",
                table: "tijdelijke_toegang",
                columns: new[] { "geeindigd_op", "tot_en_met" });

            migrationBuilder.CreateIndex(
                name: "ix_tijdelijke_toegang_gegeven_door",
                table: "tijdelijke_toegang",
                column: "gegeven_door");

            migrationBuilder.CreateIndex(
                name: "ix_tijdelijke_toegang_medewerker",
                table: "tijdelijke_toegang",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_toestemming_antwoord_over",
                table: "toestemming_antwoord",
                column: "over");

            migrationBuilder.CreateIndex(
                name: "ix_toestemming_antwoord_persoon",
                table: "toestemming_antwoord",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_toestemming_antwoord_vraag_id",
                table: "toestemming_antwoord",
                column: "vraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_toestemming_moment_door",
                table: "toestemming_moment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_toestemming_moment_vraag_id",
                table: "toestemming_moment",
                column: "vraag_id");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_aan_persoon",
                table: "toestemmingsvraag",
                column: "aan_persoon");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_gezin_id",
                table: "toestemmingsvraag",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_medewerker",
                table: "toestemmingsvraag",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_organisatie",
                table: "toestemmingsvraag",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_schrijver",
                table: "toestemmingsvraag",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_toestemmingsvraag_over_persoon_id",
                table: "toestemmingsvraag_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_toewijsreden_aanmelding_id",
                table: "toewijsreden",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_vakprofiel_id",
                table: "training",
                column: "vakprofiel_id");

            migrationBuilder.CreateIndex(
                name: "ix_triage_aanmelding_id_volgnummer",
                table: "triage",
                columns: new[] { "aanmelding_id", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_triage_gezien_door",
                table: "triage",
                column: "gezien_door");

            migrationBuilder.CreateIndex(
                name: "ix_triage_schrijver",
                table: "triage",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_triage_over_persoon_id",
                table: "triage_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_triageprobleem_triage_id",
                table: "triageprobleem",
                column: "triage_id");

            migrationBuilder.CreateIndex(
                name: "ix_tussen_twee_stoelen_casus_id",
                table: "tussen_twee_stoelen",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_tussen_twee_stoelen_eigenaar_opgelost_op_voor_dag",
                table: "tussen_twee_stoelen",
                columns: new[] { "eigenaar", "opgelost_op", "voor_dag" });

            migrationBuilder.CreateIndex(
                name: "ix_tussen_twee_stoelen_schrijver",
                table: "tussen_twee_stoelen",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_tussen_twee_stoelen_over_persoon_id",
                table: "tussen_twee_stoelen_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitleg_casus_id",
                table: "uitleg",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitleg_gesprek",
                table: "uitleg",
                column: "gesprek");

            migrationBuilder.CreateIndex(
                name: "ix_uitleg_schrijver",
                table: "uitleg",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_uitleg_over_persoon_id",
                table: "uitleg_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitlegontvanger_persoon",
                table: "uitlegontvanger",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_uitlegontvanger_uitleg_id",
                table: "uitlegontvanger",
                column: "uitleg_id");

            migrationBuilder.CreateIndex(
                name: "ix_vaardigheid_gezin_id",
                table: "vaardigheid",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_vaardigheid_plan_id",
                table: "vaardigheid",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_vaardigheid_schrijver",
                table: "vaardigheid",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_vaardigheid_wie",
                table: "vaardigheid",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_vaardigheid_over_persoon_id",
                table: "vaardigheid_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_vakprofiel_medewerker",
                table: "vakprofiel",
                column: "medewerker",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vakprofiel_moederorganisatie",
                table: "vakprofiel",
                column: "moederorganisatie");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheid_bekeken_casus_id_op",
                table: "veiligheid_bekeken",
                columns: new[] { "casus_id", "op" });

            migrationBuilder.CreateIndex(
                name: "ix_veiligheid_bekeken_schrijver",
                table: "veiligheid_bekeken",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_veiligheid_bekeken_over_persoon_id",
                table: "veiligheid_bekeken_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligstelling_afgehandeld_op_opgepakt_op",
                table: "veiligstelling",
                columns: new[] { "afgehandeld_op", "opgepakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_veiligstelling_casus_id",
                table: "veiligstelling",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_veiligstelling_opgepakt_door",
                table: "veiligstelling",
                column: "opgepakt_door");

            migrationBuilder.CreateIndex(
                name: "ix_veiligstelling_schrijver",
                table: "veiligstelling",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_veiligstelling_over_persoon_id",
                table: "veiligstelling_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verhaalregel_betekenis_van",
                table: "verhaalregel",
                column: "betekenis_van");

            migrationBuilder.CreateIndex(
                name: "ix_verhaalregel_gezin_id",
                table: "verhaalregel",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_verhaalregel_schrijver",
                table: "verhaalregel",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_verhaalregel_over_persoon_id",
                table: "verhaalregel_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verkenning_casus_id",
                table: "verkenning",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verkenning_casus_id_leefgebied",
                table: "verkenning",
                columns: new[] { "casus_id", "leefgebied" },
                unique: true,
                filter: "gesloten_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_verkenning_schrijver",
                table: "verkenning",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_verkenning_wens_van",
                table: "verkenning",
                column: "wens_van");

            migrationBuilder.CreateIndex(
                name: "ix_verkenning_over_persoon_id",
                table: "verkenning_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verlenging_maatregel_id",
                table: "verlenging",
                column: "maatregel_id");

            migrationBuilder.CreateIndex(
                name: "ix_verplaatste_verwijzing_samenvoeging_id",
                table: "verplaatste_verwijzing",
                column: "samenvoeging_id");

            migrationBuilder.CreateIndex(
                name: "ix_verschil_casus_id",
                table: "verschil",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verschil_schrijver",
                table: "verschil",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_verschil_over_persoon_id",
                table: "verschil_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verschilbesluit_door",
                table: "verschilbesluit",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_verschilbesluit_verschil_id",
                table: "verschilbesluit",
                column: "verschil_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwachting_gezin_id",
                table: "verwachting",
                column: "gezin_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwachting_plan_id",
                table: "verwachting",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwachting_schrijver",
                table: "verwachting",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_verwachting_wie",
                table: "verwachting",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_verwachting_over_persoon_id",
                table: "verwachting_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijsstap_door",
                table: "verwijsstap",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_verwijsstap_verwijzing_id",
                table: "verwijsstap",
                column: "verwijzing_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_casus_id",
                table: "verwijzing",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_contacthouder_contact_op",
                table: "verwijzing",
                columns: new[] { "contacthouder", "contact_op" });

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_naar",
                table: "verwijzing",
                column: "naar");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_schrijver",
                table: "verwijzing",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_verwijzing_over_persoon_id",
                table: "verwijzing_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_verzonden_op",
                table: "verzonden",
                column: "op");

            migrationBuilder.CreateIndex(
                name: "ix_vindplaats_organisatie",
                table: "vindplaats",
                column: "organisatie");

            migrationBuilder.CreateIndex(
                name: "ix_vindplaats_team_id",
                table: "vindplaats",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_vindplaatsafspraak_vindplaats_id",
                table: "vindplaatsafspraak",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_visie_betrokkenheid",
                table: "visie",
                column: "betrokkenheid");

            migrationBuilder.CreateIndex(
                name: "ix_visie_genoteerd_door",
                table: "visie",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_visie_medewerker",
                table: "visie",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_visie_persoon",
                table: "visie",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_visie_verschil_id",
                table: "visie",
                column: "verschil_id");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_draagkracht_draagkracht_id",
                table: "vorige_draagkracht",
                column: "draagkracht_id");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_draagkracht_gewijzigd_door",
                table: "vorige_draagkracht",
                column: "gewijzigd_door");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_draagkracht_wie",
                table: "vorige_draagkracht",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_hulp_doel",
                table: "vorige_hulp",
                column: "doel");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_hulp_gewijzigd_door",
                table: "vorige_hulp",
                column: "gewijzigd_door");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_hulp_hulp_id",
                table: "vorige_hulp",
                column: "hulp_id");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_inwerking_gewijzigd_door",
                table: "vorige_inwerking",
                column: "gewijzigd_door");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_inwerking_inwerking_id",
                table: "vorige_inwerking",
                column: "inwerking_id");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_vaardigheid_gewijzigd_door",
                table: "vorige_vaardigheid",
                column: "gewijzigd_door");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_vaardigheid_vaardigheid_id",
                table: "vorige_vaardigheid",
                column: "vaardigheid_id");

            migrationBuilder.CreateIndex(
                name: "ix_vorige_vaardigheid_wie",
                table: "vorige_vaardigheid",
                column: "wie");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_casus_id",
                table: "vraag",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_gezegd_door",
                table: "vraag",
                column: "gezegd_door");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_schrijver",
                table: "vraag",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_vraag_over_persoon_id",
                table: "vraag_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_casus_id_waarnemer_voor_wie",
                table: "waarneming",
                columns: new[] { "casus_id", "waarnemer", "voor_wie" });

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_geregeld_door",
                table: "waarneming",
                column: "geregeld_door");

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_voor_wie_tot",
                table: "waarneming",
                columns: new[] { "voor_wie", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_waarneming_waarnemer_tot",
                table: "waarneming",
                columns: new[] { "waarnemer", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_wachtbericht_aanmelding_id",
                table: "wachtbericht",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_wachtbericht_door",
                table: "wachtbericht",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_weigering_register_inlezing_id",
                table: "weigering",
                column: "register_inlezing_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_casus_id",
                table: "werkblad",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_gesprek",
                table: "werkblad",
                column: "gesprek");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_medewerker",
                table: "werkblad",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_persoon",
                table: "werkblad",
                column: "persoon");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_schrijver",
                table: "werkblad",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_werkblad_over_persoon_id",
                table: "werkblad_over",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkbladantwoord_genoteerd_door",
                table: "werkbladantwoord",
                column: "genoteerd_door");

            migrationBuilder.CreateIndex(
                name: "ix_werkbladantwoord_werkblad_id",
                table: "werkbladantwoord",
                column: "werkblad_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkdruksignaal_besproken_door",
                table: "werkdruksignaal",
                column: "besproken_door");

            migrationBuilder.CreateIndex(
                name: "ix_werkdruksignaal_medewerker",
                table: "werkdruksignaal",
                column: "medewerker");

            migrationBuilder.CreateIndex(
                name: "ix_werkdruksignaal_team_id_besproken_op",
                table: "werkdruksignaal",
                columns: new[] { "team_id", "besproken_op" });

            migrationBuilder.CreateIndex(
                name: "ix_werkwijze_door",
                table: "werkwijze",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_werkwijze_nummer",
                table: "werkwijze",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wervingskanaal_activiteit_id",
                table: "wervingskanaal",
                column: "activiteit_id");

            migrationBuilder.CreateIndex(
                name: "ix_wijk_team_id",
                table: "wijk",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_wijkcijfer_wijk_id",
                table: "wijkcijfer",
                column: "wijk_id");

            migrationBuilder.CreateIndex(
                name: "ix_wisseling_vindplaats_id",
                table: "wisseling",
                column: "vindplaats_id");

            migrationBuilder.CreateIndex(
                name: "ix_wisseling_was",
                table: "wisseling",
                column: "was");

            migrationBuilder.CreateIndex(
                name: "ix_wisseling_wordt",
                table: "wisseling",
                column: "wordt");

            migrationBuilder.CreateIndex(
                name: "ix_zicht_moment_door",
                table: "zicht_moment",
                column: "door");

            migrationBuilder.CreateIndex(
                name: "ix_zicht_moment_zorg_id",
                table: "zicht_moment",
                column: "zorg_id");

            migrationBuilder.CreateIndex(
                name: "ix_zoek_trigram_persoon_id",
                table: "zoek_trigram",
                column: "persoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_zorg_over_veiligheid_casus_id",
                table: "zorg_over_veiligheid",
                column: "casus_id");

            migrationBuilder.CreateIndex(
                name: "ix_zorg_over_veiligheid_schrijver",
                table: "zorg_over_veiligheid",
                column: "schrijver");

            migrationBuilder.CreateIndex(
                name: "ix_zorg_over_veiligheid_zichthouder_gesloten_op_volgende_keer",
                table: "zorg_over_veiligheid",
                columns: new[] { "zichthouder", "gesloten_op", "volgende_keer" });

            migrationBuilder.CreateIndex(
                name: "ix_zorg_over_veiligheid_over_persoon_id",
                table: "zorg_over_veiligheid_over",
                column: "persoon_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanmelding_over");

            migrationBuilder.DropTable(
                name: "achtergrond_antwoord");

            migrationBuilder.DropTable(
                name: "achtergrond_over");

            migrationBuilder.DropTable(
                name: "achttien_over");

            migrationBuilder.DropTable(
                name: "achttien_punt");

            migrationBuilder.DropTable(
                name: "adres");

            migrationBuilder.DropTable(
                name: "afscherming_moment");

            migrationBuilder.DropTable(
                name: "afwijzing");

            migrationBuilder.DropTable(
                name: "beeldreactie");

            migrationBuilder.DropTable(
                name: "belofte_over");

            migrationBuilder.DropTable(
                name: "beroepsregistratie");

            migrationBuilder.DropTable(
                name: "beslisgesprek_over");

            migrationBuilder.DropTable(
                name: "beslisrolkeuze");

            migrationBuilder.DropTable(
                name: "besluit_over");

            migrationBuilder.DropTable(
                name: "besluitkeuze");

            migrationBuilder.DropTable(
                name: "besluitstem");

            migrationBuilder.DropTable(
                name: "besproken_regel");

            migrationBuilder.DropTable(
                name: "betrokkenheid_over");

            migrationBuilder.DropTable(
                name: "bewoner");

            migrationBuilder.DropTable(
                name: "casusregie");

            migrationBuilder.DropTable(
                name: "collectieve_stap");

            migrationBuilder.DropTable(
                name: "collegavraag");

            migrationBuilder.DropTable(
                name: "concept");

            migrationBuilder.DropTable(
                name: "consultactie");

            migrationBuilder.DropTable(
                name: "consultvraag");

            migrationBuilder.DropTable(
                name: "contact_deelnemer");

            migrationBuilder.DropTable(
                name: "contact_over");

            migrationBuilder.DropTable(
                name: "contactpersoon");

            migrationBuilder.DropTable(
                name: "criteriumantwoord");

            migrationBuilder.DropTable(
                name: "deskundigheid");

            migrationBuilder.DropTable(
                name: "doel_over");

            migrationBuilder.DropTable(
                name: "dossier_toegang");

            migrationBuilder.DropTable(
                name: "draagkracht_over");

            migrationBuilder.DropTable(
                name: "eerder_contact");

            migrationBuilder.DropTable(
                name: "eerdere_hulp");

            migrationBuilder.DropTable(
                name: "eigen_grens_over");

            migrationBuilder.DropTable(
                name: "evaluatie_deelnemer");

            migrationBuilder.DropTable(
                name: "evaluatie_over");

            migrationBuilder.DropTable(
                name: "factor");

            migrationBuilder.DropTable(
                name: "familiegroepsplan_over");

            migrationBuilder.DropTable(
                name: "fase_overgang");

            migrationBuilder.DropTable(
                name: "gebruiker_claim");

            migrationBuilder.DropTable(
                name: "gebruiker_login");

            migrationBuilder.DropTable(
                name: "gebruiker_passkey");

            migrationBuilder.DropTable(
                name: "gebruiker_token");

            migrationBuilder.DropTable(
                name: "geheimhoudingsuitleg_over");

            migrationBuilder.DropTable(
                name: "gespreksdeelnemer");

            migrationBuilder.DropTable(
                name: "gespreksgang");

            migrationBuilder.DropTable(
                name: "gesprekspunt");

            migrationBuilder.DropTable(
                name: "gezagshouder");

            migrationBuilder.DropTable(
                name: "gezinslid");

            migrationBuilder.DropTable(
                name: "gezinsverplaatsing");

            migrationBuilder.DropTable(
                name: "hulp_over");

            migrationBuilder.DropTable(
                name: "instemming");

            migrationBuilder.DropTable(
                name: "intaketoets_over");

            migrationBuilder.DropTable(
                name: "inwerking_over");

            migrationBuilder.DropTable(
                name: "kenmerk");

            migrationBuilder.DropTable(
                name: "levensgebeurtenis_over");

            migrationBuilder.DropTable(
                name: "lidmaatschap");

            migrationBuilder.DropTable(
                name: "lijstaanpassing");

            migrationBuilder.DropTable(
                name: "logregel");

            migrationBuilder.DropTable(
                name: "matrixactie");

            migrationBuilder.DropTable(
                name: "meedenkwijze_over");

            migrationBuilder.DropTable(
                name: "netwerksteun");

            migrationBuilder.DropTable(
                name: "niet_in_staat_besluit_over");

            migrationBuilder.DropTable(
                name: "nog_open_moment");

            migrationBuilder.DropTable(
                name: "noodtoegang");

            migrationBuilder.DropTable(
                name: "oefenantwoord");

            migrationBuilder.DropTable(
                name: "oefendeelnemer");

            migrationBuilder.DropTable(
                name: "openingstijd");

            migrationBuilder.DropTable(
                name: "oproep");

            migrationBuilder.DropTable(
                name: "optievoorkeur");

            migrationBuilder.DropTable(
                name: "preventiekeuze_over");

            migrationBuilder.DropTable(
                name: "preventieuren");

            migrationBuilder.DropTable(
                name: "probleem_over");

            migrationBuilder.DropTable(
                name: "randvoorwaarde");

            migrationBuilder.DropTable(
                name: "reactie");

            migrationBuilder.DropTable(
                name: "regieafspraak_over");

            migrationBuilder.DropTable(
                name: "regiebevestiging");

            migrationBuilder.DropTable(
                name: "regiepunt");

            migrationBuilder.DropTable(
                name: "register_persoon");

            migrationBuilder.DropTable(
                name: "relatie");

            migrationBuilder.DropTable(
                name: "rolaanpassing");

            migrationBuilder.DropTable(
                name: "roosterregel");

            migrationBuilder.DropTable(
                name: "score");

            migrationBuilder.DropTable(
                name: "situatiebeeld_over");

            migrationBuilder.DropTable(
                name: "steunafspraak_over");

            migrationBuilder.DropTable(
                name: "steunmoment");

            migrationBuilder.DropTable(
                name: "steunstap");

            migrationBuilder.DropTable(
                name: "sturing_over");

            migrationBuilder.DropTable(
                name: "sturingsmoment");

            migrationBuilder.DropTable(
                name: "succes_over");

            migrationBuilder.DropTable(
                name: "taak_over");

            migrationBuilder.DropTable(
                name: "taalkennis");

            migrationBuilder.DropTable(
                name: "tafelgenoot");

            migrationBuilder.DropTable(
                name: "tafelpunt_over");

            migrationBuilder.DropTable(
                name: "teamcontact");

            migrationBuilder.DropTable(
                name: "terugkoppeling");

            migrationBuilder.DropTable(
                name: "tijdelijke_toegang");

            migrationBuilder.DropTable(
                name: "toestemming_antwoord");

            migrationBuilder.DropTable(
                name: "toestemming_moment");

            migrationBuilder.DropTable(
                name: "toestemmingsvraag_over");

            migrationBuilder.DropTable(
                name: "toewijsreden");

            migrationBuilder.DropTable(
                name: "training");

            migrationBuilder.DropTable(
                name: "triage_over");

            migrationBuilder.DropTable(
                name: "triageprobleem");

            migrationBuilder.DropTable(
                name: "tussen_twee_stoelen_over");

            migrationBuilder.DropTable(
                name: "uitleg_over");

            migrationBuilder.DropTable(
                name: "uitlegontvanger");

            migrationBuilder.DropTable(
                name: "vaardigheid_over");

            migrationBuilder.DropTable(
                name: "veiligheid_bekeken_over");

            migrationBuilder.DropTable(
                name: "veiligstelling_over");

            migrationBuilder.DropTable(
                name: "verhaalregel_over");

            migrationBuilder.DropTable(
                name: "verkenning_over");

            migrationBuilder.DropTable(
                name: "verlenging");

            migrationBuilder.DropTable(
                name: "verplaatste_verwijzing");

            migrationBuilder.DropTable(
                name: "verschil_over");

            migrationBuilder.DropTable(
                name: "verschilbesluit");

            migrationBuilder.DropTable(
                name: "verwachting_over");

            migrationBuilder.DropTable(
                name: "verwijsstap");

            migrationBuilder.DropTable(
                name: "verwijzing_over");

            migrationBuilder.DropTable(
                name: "verzonden");

            migrationBuilder.DropTable(
                name: "vindplaatsafspraak");

            migrationBuilder.DropTable(
                name: "visie");

            migrationBuilder.DropTable(
                name: "vorige_draagkracht");

            migrationBuilder.DropTable(
                name: "vorige_hulp");

            migrationBuilder.DropTable(
                name: "vorige_inwerking");

            migrationBuilder.DropTable(
                name: "vorige_vaardigheid");

            migrationBuilder.DropTable(
                name: "vraag_over");

            migrationBuilder.DropTable(
                name: "waarneming");

            migrationBuilder.DropTable(
                name: "wachtbericht");

            migrationBuilder.DropTable(
                name: "weigering");

            migrationBuilder.DropTable(
                name: "werkblad_over");

            migrationBuilder.DropTable(
                name: "werkbladantwoord");

            migrationBuilder.DropTable(
                name: "werkdruksignaal");

            migrationBuilder.DropTable(
                name: "werkwijze");

            migrationBuilder.DropTable(
                name: "wervingskanaal");

            migrationBuilder.DropTable(
                name: "wijkcijfer");

            migrationBuilder.DropTable(
                name: "wisseling");

            migrationBuilder.DropTable(
                name: "zicht_moment");

            migrationBuilder.DropTable(
                name: "zoek_trigram");

            migrationBuilder.DropTable(
                name: "zorg_over_veiligheid_over");

            migrationBuilder.DropTable(
                name: "achtergrond");

            migrationBuilder.DropTable(
                name: "achttien");

            migrationBuilder.DropTable(
                name: "afscherming");

            migrationBuilder.DropTable(
                name: "belofte");

            migrationBuilder.DropTable(
                name: "betrokkenheid");

            migrationBuilder.DropTable(
                name: "huishouden");

            migrationBuilder.DropTable(
                name: "collectieve_vraag");

            migrationBuilder.DropTable(
                name: "anoniem_consult");

            migrationBuilder.DropTable(
                name: "contact");

            migrationBuilder.DropTable(
                name: "kort_contact");

            migrationBuilder.DropTable(
                name: "eigen_grens");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "familiegroepsplan");

            migrationBuilder.DropTable(
                name: "gebruiker");

            migrationBuilder.DropTable(
                name: "geheimhoudingsuitleg");

            migrationBuilder.DropTable(
                name: "gezag");

            migrationBuilder.DropTable(
                name: "gezin_samenvoeging");

            migrationBuilder.DropTable(
                name: "plan_versie");

            migrationBuilder.DropTable(
                name: "intaketoets");

            migrationBuilder.DropTable(
                name: "levensgebeurtenis");

            migrationBuilder.DropTable(
                name: "meedenkwijze");

            migrationBuilder.DropTable(
                name: "niet_in_staat_besluit");

            migrationBuilder.DropTable(
                name: "oefening");

            migrationBuilder.DropTable(
                name: "bereikbaarheid");

            migrationBuilder.DropTable(
                name: "optie");

            migrationBuilder.DropTable(
                name: "preventiekeuze");

            migrationBuilder.DropTable(
                name: "probleem");

            migrationBuilder.DropTable(
                name: "regieafspraak");

            migrationBuilder.DropTable(
                name: "situatiebeeld");

            migrationBuilder.DropTable(
                name: "steunafspraak");

            migrationBuilder.DropTable(
                name: "actie");

            migrationBuilder.DropTable(
                name: "sturing");

            migrationBuilder.DropTable(
                name: "succes");

            migrationBuilder.DropTable(
                name: "taak");

            migrationBuilder.DropTable(
                name: "tafelpunt");

            migrationBuilder.DropTable(
                name: "toestemmingsvraag");

            migrationBuilder.DropTable(
                name: "vakprofiel");

            migrationBuilder.DropTable(
                name: "triage");

            migrationBuilder.DropTable(
                name: "tussen_twee_stoelen");

            migrationBuilder.DropTable(
                name: "uitleg");

            migrationBuilder.DropTable(
                name: "veiligheid_bekeken");

            migrationBuilder.DropTable(
                name: "veiligstelling");

            migrationBuilder.DropTable(
                name: "verhaalregel");

            migrationBuilder.DropTable(
                name: "verkenning");

            migrationBuilder.DropTable(
                name: "maatregel");

            migrationBuilder.DropTable(
                name: "samenvoeging");

            migrationBuilder.DropTable(
                name: "verwachting");

            migrationBuilder.DropTable(
                name: "verwijzing");

            migrationBuilder.DropTable(
                name: "verschil");

            migrationBuilder.DropTable(
                name: "draagkracht");

            migrationBuilder.DropTable(
                name: "hulp");

            migrationBuilder.DropTable(
                name: "inwerking");

            migrationBuilder.DropTable(
                name: "vaardigheid");

            migrationBuilder.DropTable(
                name: "vraag");

            migrationBuilder.DropTable(
                name: "register_inlezing");

            migrationBuilder.DropTable(
                name: "werkblad");

            migrationBuilder.DropTable(
                name: "activiteit");

            migrationBuilder.DropTable(
                name: "wijk");

            migrationBuilder.DropTable(
                name: "zorg_over_veiligheid");

            migrationBuilder.DropTable(
                name: "besluit");

            migrationBuilder.DropTable(
                name: "doel");

            migrationBuilder.DropTable(
                name: "aanmelding");

            migrationBuilder.DropTable(
                name: "vindplaats");

            migrationBuilder.DropTable(
                name: "beslisgesprek");

            migrationBuilder.DropTable(
                name: "plan");

            migrationBuilder.DropTable(
                name: "casus");

            migrationBuilder.DropTable(
                name: "medewerker");

            migrationBuilder.DropTable(
                name: "gezin");

            migrationBuilder.DropTable(
                name: "persoon");

            migrationBuilder.DropTable(
                name: "team");

            migrationBuilder.DropTable(
                name: "organisatie");
        }
    }
}
