namespace Eenlijn.Persistence;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

/// <summary>The one model of both engines. Has no public sets: reads start from a Lezer, writes from the loader of a root.</summary>
public abstract class AppDbContext(DbContextOptions options) : IdentityUserContext<Gebruiker, Guid>(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StoredTypes.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        // Not the base: it maps Identity's tables by the options of the host, and the model must be the same for every host.
        builder.Ignore<DomainEvent>();
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        RootMapping.Apply(builder);
        CrossModuleKeys.Apply(builder);
        SnakeCaseNames.Apply(builder);
    }
}
