namespace Eenlijn.Web.Modules.Plan.AchttienWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

[Requires(Handeling.PlanWijzigen)]
public sealed class AchttienWijzigenModel(AchttienWijzigenHandler handler) : WijzigenPage<Achttien, AchttienInput>
{
    public override string Terug => $"{PlanUrl}/achttien";

    protected override string Titel => "Voorbereiden op 18 jaar";

    protected override Vergelijking<AchttienInput, PlanKeuzes> Vergelijking => AchttienInput.Vergelijking;

    public string Naam => Keuzes.Naam(Gevonden.Wie);

    protected override AchttienInput Velden(Achttien record) => AchttienInput.Van(record);

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
